# 程式對家庭說的話：繁體中文，淺白、親切，用「您」。

## Dates: how a day is written, and the months in it

date = { $year }年{ $month }{ $day }日
date-month-1 = 1月
date-month-2 = 2月
date-month-3 = 3月
date-month-4 = 4月
date-month-5 = 5月
date-month-6 = 6月
date-month-7 = 7月
date-month-8 = 8月
date-month-9 = 9月
date-month-10 = 10月
date-month-11 = 11月
date-month-12 = 12月

## Answers

answer-dk = 我不確定
answer-pna = 我不想回答

## Collection

collection-unknown-item = 這份問卷裡沒有「{ $name }」這一題。
collection-unknown-choice = 請從列出的答案中選一個。「{ $code }」不在其中。
collection-choose = 請從列出的答案中選擇。
collection-one = 這裡請只給一個答案。
collection-words = 請用文字寫下您的答案。
collection-note = 這一段只供閱讀，不需要回答。
collection-whole-range = 請寫一個 { $min } 到 { $max } 之間的數字。
collection-number-range = 請寫一個 { $min } 到 { $max } 之間的數字。
collection-number-from = 請寫一個數字，{ $min } 或以上都可以。
collection-number-to = 請寫一個數字，{ $max } 或以下都可以。
collection-whole = 請寫一個整數。
collection-number = 請寫一個數字。
collection-constraint = 請再看一下這個答案，它和另一個答案對不上。
collection-alone = 請只選這一個答案，或改選其他答案。
collection-too-many = 最多請選 { $max } 個。
collection-too-long = 請把答案縮短到 { $max } 個字元以內。現在有 { $length } 個。
collection-date = 請選一個日期，例如 2025-03-01。
collection-time = 請選一個時間，例如 08:30。
collection-rows = 請以列的清單送出。
collection-between = 請在 { $min } 到 { $max } 之間選擇。
collection-too-many-rows = 這裡可以填 { $max } 個。
collection-needed = 請在這裡選一個答案，這樣我們才知道接下來該問什麼。
collection-not-a-response = 這不是一份答卷：請送出一個 JSON 物件，裡面要有「answers」物件。
collection-field = 缺少「{ $name }」：請以文字送出。
collection-other-instrument = 這份答卷回答的是另一份問卷；請送到它所屬的那一期。
collection-not-a-uuid = 答卷的 id 不是 UUID；請產生一個，每次重試都用同一個。

## Web

web-name = 家庭問卷
web-language = 語言
web-leave = 立即離開
web-help = 幫助
web-help-title = 隨時都有幫助
web-help-text = 您並不孤單。這些電話人人都可以打，不必說明原因。
web-help-contact = 關於這份問卷的問題
web-help-back = 前往問卷
web-support-title = 給家庭的幫助，隨時都在
web-synthetic = 這是示範。地點是虛構的，家庭也是。
web-home-title = 告訴我們家庭需要什麼
web-home-text = 請選擇語言，然後開始。
web-home-minutes = 大約 { $minutes } 分鐘
web-home-none = 目前沒有開放的問卷。謝謝您來看看。請稍後再試，或打開「幫助」頁面。
web-results-title = 您告訴我們的事
web-results-lead = { $place }有 { $n } 個家庭回答了我們的問題。謝謝。以下是他們說的話。
web-results-lead-few = { $place }有一些家庭回答了我們的問題。謝謝。人數太少，所以我們不顯示數字。
web-results-safe = 我們把所有答案合在一起，從不顯示人數少的群體。沒有人能從這些數字中被認出來。
web-results-more = 比 { $year } 年多。
web-results-less = 比 { $year } 年少。
web-results-same = 與 { $year } 年相比，沒有明顯變化。
web-results-care = 回答這一題的家庭很少，請謹慎閱讀。
web-results-link = 看看家庭告訴我們的事
web-no-results-title = 結果還沒有出來
web-no-results-text = 我們還在整理答案。請過一陣子再來。這一頁會顯示家庭告訴我們的事。
web-no-results-way-out = 回到開頭
web-progress = 第 { $part } 部分，共 { $of } 部分 · { $title }
web-problems = 請再看一下
web-problem-in-title = 請再看一下：{ $title }
web-next = 下一步
web-send = 送出我的答案
web-saved = 到目前為止的答案都已存好。
web-back = 上一步
web-skip = 跳過這一題
web-skip-page = 跳過這些題目
web-thanks-title = 謝謝您
web-thanks-text = 您的答案已經送出。{ $hospital }和合作夥伴會把它和其他家庭的答案放在一起，計劃接下來要做的事。
web-not-for-you-title = 謝謝您花時間
web-not-for-you-text = 這份問卷是給與 18 歲以下孩子同住的家長和照顧者填的。{ $hospital }謝謝您願意幫忙。您現在可以關閉這一頁。
web-declined-title = 沒關係
web-declined-text = 您選擇不參加。我們沒有留下您家的任何資料。{ $hospital }會一樣地照顧您的家人。您現在可以關閉這一頁。
web-no-such-page-title = 找不到這一頁
web-no-such-page-text = 網址可能打錯了，或者頁面已經搬走。
web-no-such-page-way-out = 回到開頭
web-no-such-cycle-title = 我們找不到這份問卷
web-no-such-cycle-text = 連結可能太舊，或少了一個字母。
web-no-such-cycle-way-out = 看看開放中的問卷
web-not-open-yet-title = 這份問卷還沒開始
web-not-open-yet-text = 謝謝您願意參加。請過一陣子再來。
web-not-open-yet-way-out = 幫助與聯絡方式
web-closed-title = 這份問卷已經結束
web-closed-text = 謝謝您願意參加。我們已不再收集答案。
web-closed-way-out = 幫助與聯絡方式
web-expired-title = 在這支手機上找不到您的答案
web-expired-text = 您可能已經離開問卷，或瀏覽器被關掉了。之前送出的答案都還在。您可以重新開始。
web-expired-way-out = 重新開始
web-too-large-title = 一次的文字太多了
web-too-large-text = 之前存好的答案都還在。請寫短一點，再送一次。
web-too-large-way-out = 回到那一頁
web-not-a-form-title = 資料沒有完整送到
web-not-a-form-text = 之前存好的答案都還在。請再試一次。
web-not-a-form-way-out = 回到那一頁
web-from-elsewhere-title = 請在這裡打開問卷
web-from-elsewhere-text = 那是從別的網站送來的，所以我們沒有收下。之前存好的答案都還在。
web-from-elsewhere-way-out = 打開問卷
web-store-down-title = 現在無法儲存
web-store-down-text = 之前存好的答案都還在。請等一下，在瀏覽器按「返回」，再試一次。
web-store-down-way-out = 再試一次
web-too-many-title = 請等一分鐘
web-too-many-text = 您的網路一次送來了很多資料。之前存好的答案都還在。請等一分鐘，在瀏覽器按「返回」，再試一次。
web-too-many-way-out = 再試一次
web-ours-title = 我們這邊出了問題
web-ours-text = 之前存好的答案都還在。請再試一次。
web-ours-way-out = 回到開頭
web-language-offline = 這種語言還沒存到您的手機上。需要連上網路一次才能取得。
web-saved-here = 已存在這支手機上。
web-saved-sent = 已存在這支手機上，也已送到我們這裡。
web-saved-waits = 已存在這支手機上。連上網路後就會送出。
web-saved-away = 已存在這支手機上。現在連不上我們，手機會自動再試。
web-saved-busy = 已存在這支手機上。現在有很多家庭在作答，您的答案會晚一點送出。
web-saved-not = 這支手機存不了您的答案。請讓這一頁一直開著，直到做完。
web-thanks-waits = 您的答案已存在這支手機上，連上網路後就會送出。可以的話，請稍後再打開這一頁。
web-thanks-away = 您的答案已存在這支手機上。現在連不上我們。只要這一頁開著，手機就會自動再試。您也可以稍後再打開這一頁。
web-thanks-sending = 正在送出您的答案。答案已存在這支手機上。
web-thanks-stuck = 您的答案已存在這支手機上，但我們還收不到。請告訴我們：{ $contact }
web-choose-list = 從清單中選擇
web-row-add = 再加一個
web-row-remove = 刪除
web-guidance = 給訪問員
web-erase = 清除我的答案
web-erase-title = 要清除您所有的答案嗎？
web-erase-text = 我們會把答案從這支手機上刪掉，回到開頭。之前已送給我們的會留下，裡面沒有姓名。
web-erase-yes = 是，清除
web-erase-no = 不，留著
web-later = 稍後再做，或換一支手機做
web-later-title = 您的返回詞
web-later-text = 請把這些詞抄下來或拍張照。有了它們，您可以在這裡或別的手機上繼續。任何知道這些詞的人都能看到您的答案。
web-later-until = 這些詞在 { $day } 以前有效。
web-later-offline = 需要連上網路才能取得返回詞。您的答案已存在這支手機上，所以也可以稍後再回到這裡。
web-later-back = 繼續做問卷
web-resume = 我有返回詞
web-resume-title = 從上次停下的地方繼續
web-resume-text = 請輸入您拿到的詞，大小寫都可以。
web-resume-label = 您的返回詞
web-resume-go = 繼續
web-resume-unknown = 我們找不到這些詞。請再逐個看一下。過了幾天，或答案送出後，它們就會失效。
web-resume-too-many = 試的次數太多了。請等幾分鐘再試。
web-gift-link = 謝禮
web-gift-offer = 為了感謝您，您可以參加抽獎。抽獎在另一個頁面，和您的答案分開存放。
web-gift-title = 謝禮
web-gift-text = 如果抽中您，我們該怎麼聯絡您？這些資料和您的答案分開存放，沒有人能知道哪些答案是您的。抽獎後我們就會刪除。
web-gift-name = 您的名字（不用姓）
web-gift-contact = 您的電話號碼或電子郵件
web-gift-adult = 我已滿 18 歲。
web-gift-send = 參加抽獎
web-gift-needs-contact = 請寫下電話號碼或電子郵件，這樣我們才能聯絡您。
web-gift-needs-adult = 只有成年人可以參加。如果您已滿 18 歲，請在方格打勾。
web-gift-done-title = 您已參加抽獎
web-gift-done-text = 謝謝您。您現在可以關閉這一頁。
web-trap = 請留空

## Kiosk: a shared tablet, armed by staff

kiosk-title = 共用平板電腦
kiosk-text = 把這台平板電腦設定好，讓活動中的家庭使用，或由您把問題讀出來。請先在有網路時打開這一頁一次；之後沒有網路也能用。
kiosk-code = 工作人員代碼
kiosk-code-hint = 請現在設定，至少 4 位數字。用它可以打開這台平板的工作人員頁面。
kiosk-place = 這台平板電腦放在哪裡
kiosk-families = 由家庭自己作答
kiosk-interviewer = 由我把問題讀出來
kiosk-start = 設定這台平板電腦
kiosk-wrong = 工作人員代碼不對。請向負責問卷的人查詢。
kiosk-off = 這台平板還沒有設定。請在上面打開工作人員頁面給的共用平板連結。
kiosk-no-script = 共用平板電腦需要能執行指令碼的瀏覽器。
kiosk-welcome = 告訴我們家庭需要什麼
kiosk-choose = 請選擇您的語言，然後開始。
kiosk-still = 您還在嗎？
kiosk-still-text = 如果您不在了，{ $seconds } 秒後我們會清空畫面，讓下一個家庭使用。到目前為止的答案會留給問卷。
kiosk-here = 是，我還在
kiosk-next-family = 完成
kiosk-next-family-text = 這個畫面很快會自動清空。
kiosk-staff = 工作人員
kiosk-waiting = 等待送出：{ $n }
kiosk-sent = 已從這台平板電腦送出：{ $n }
kiosk-send-now = 現在送出
kiosk-back = 回到家庭畫面
kiosk-end = 停止使用這台平板電腦
kiosk-end-waiting = 有些答案還沒送出。請先連上網路，以免遺失。

## Poster

poster-title = 告訴我們家庭需要什麼
poster-text = 請把手機鏡頭對準這裡。大約需要 { $minutes } 分鐘。不用姓名，不用地址。由您決定。
poster-type = 或輸入這個網址：

## Report

report-title = 社區健康需求評估
report-period = { $cycle } · 家庭作答期間：{ $from } 至 { $to }
report-synthetic = 模擬資料：{ $place }是虛構的地方，裡面沒有真實的家庭。
report-colophon = 由 { $program } 撰寫。相同的答案、設定和版本，會得到逐位元組相同的文件。
report-skip = 跳到內容
report-contents = 目錄
report-numbers = 查看數字。
report-page = 第 { $n } 頁，共 { $total } 頁
report-tables = 所有表格
report-too-few = 人數太少，不顯示
report-unanswered = 作答者太少
report-all-families = 整體
report-interval = { $from } 至 { $to }
report-caution = 作答的家庭很少，請謹慎解讀。
report-part-about = 社區概況
report-part-topics = 家庭告訴我們的事
report-part-across = 綜觀各主題
report-part-appendix = 附錄
report-heading-findings = 主要發現
report-heading-who = 誰參加了
report-heading-read = 如何閱讀本報告
report-nothing-to-show = 作答的家庭太少，無法顯示任何數字。問了什麼、怎麼問，說明如下。
report-who = { $place }有 { $n } 個家庭在 { $from } 至 { $to } 期間作答。
report-read-interval = 像「14%」這樣的數字，是我們對所有家庭的最佳估計。細線或後面的範圍，表示單就作答人數而言，數字可能有多大出入。
report-read-clear = 只有當巧合不太可能是原因時，我們才說差異「明顯」。「沒有明顯差異」不代表沒有差異。
report-read-flag = † 表示這個數字要謹慎使用：作答的家庭少，所以範圍很大。
report-read-hidden = 如果會讓人認出一小群家庭，就寫「人數太少，不顯示」。
report-read-generated = 有關數字的句子由程式根據本文件的表格寫成，沒有經過人工修改。
report-level = { $population }中，有 { $pct } { $did }（{ $n } 人作答）。
report-level-hidden = 作答的家庭太少，無法顯示「{ $label }」的數字。
report-level-unanswered = 這裡沒有「{ $label }」的數字：{ $population }中有答案的不到{ $pct }，不足以代表全部。
report-gap = { $dimension }：{ $worst }為 { $worst-pct }，{ $best }為 { $best-pct }，相差 { $points }，或 { $ratio } 倍。
report-gap-points = { $dimension }：{ $worst }為 { $worst-pct }，{ $best }為 { $best-pct }，相差 { $points }。
report-gap-unclear = 按{ $dimensions }來看，各組之間沒有明顯差異；有些組人數很少。
report-gap-hidden = 作答的家庭太少，無法按{ $dimensions }比較各組。
report-figure-worst-high = { $worst }的比例最高，為 { $worst-pct }；{ $best }最低，為 { $best-pct }
report-figure-worst-low = { $worst }的比例最低，為 { $worst-pct }；{ $best }最高，為 { $best-pct }
report-figure-unclear = { $label }：按{ $dimension }沒有明顯差異
report-figure-hidden = { $label }：答案太少，無法按{ $dimension }比較
report-subtitle = { $dimension } · { $population }：{ $label } · { $n } 個答案，{ $year }
report-subtitle-trend = { $population }：{ $label }。每一期都按最新的社區數字加權。
report-foot-clear = 線：95% 區間。粗體加色：與所有其他家庭有明顯差異。
report-foot-line = 線：95% 區間。沒有任何一組與所有其他家庭有明顯差異。
report-foot-flag = † 答案很少，請謹慎使用。
report-foot-hidden = 人數太少，不顯示：{ $groups }。
report-foot-trend = 線：95% 區間。
report-alternative-dots = { $groups } 組的點圖，附區間。{ $finding }。{ $ends }所有家庭：{ $total }。人數太少、不顯示的組：{ $hidden }。
report-alternative-ends = 第一個是{ $first }，{ $first-pct }；最後一個是{ $last }，{ $last-pct }。
report-alternative-trend = 各期的點圖，附區間。{ $finding }
report-alternative-bars = 長條圖。{ $finding }
report-heading-groups = 哪些人受影響
report-heading-trend = 歷年變化
report-all-groups = { $label }：每一組
report-trend-numbers = 每一期的數字
report-trend-worse = 情況變差了：{ $year } 年為 { $then }，現在為 { $now }。變化為 { $points }，很明顯。
report-trend-improved = 情況變好了：{ $year } 年為 { $then }，現在為 { $now }。變化為 { $points }，很明顯。
report-trend-changed = 情況有變化：{ $year } 年為 { $then }，現在為 { $now }。變化為 { $points }，很明顯。
report-trend-unclear = 沒有明顯變化：{ $year } 年為 { $then }，現在為 { $now }。變化為 { $points }，可能是巧合。
report-trend-one-cycle = 這是第一次問這一題，所以沒有以前的數字可以比較。
report-trend-wording = 這一題的問法改過，所以無法和以前比較。
report-trend-too-few = 無法和以前比較：作答的家庭太少。
report-tile-interval = { $interval } · { $n } 人作答
report-tile-worse = ▲ 變差：自 { $year } 年以來 { $points }
report-tile-improved = ▽ 變好：自 { $year } 年以來 { $points }
report-tile-changed = 自 { $year } 年以來 { $points }
report-tile-unclear = 自 { $year } 年以來沒有明顯變化
report-question = 「{ $text }」
report-small-print = 「{ $label }」是{ $population }中有有效答案者的比例。問題：{ $questions }
report-least-answered = 只有在{ $population }中至少{ $pct }有答案時（總體和每個群體都如此），才顯示「{ $label }」：作答者可能與其他人不同。
report-breakdown-caption = { $population }：{ $label }，按組別
report-trend-caption = { $label }，按期別
report-column-group = 組別
report-column-answers = 答案數
report-column-share = 比例
report-column-interval = 95% 區間
report-column-difference = 與其他所有人相差的百分點
report-column-ratio = 比值
report-column-note = 備註
report-column-cycle = 期別
report-column-crude = 未加權
report-column-choice = 答案
report-column-top3 = 列入前三
report-column-picked = 被選
report-column-first = 排第一
report-column-points = 得分
report-column-families-share = 家庭比例
report-column-unweighted = 在有作答者中
report-column-weighted = 加權
report-column-reference = 在社區中
report-column-gap = 差距（百分點）
report-column-question = 問題
report-column-asked = 被問人數
report-column-missing = 沒有回答
report-difference = { $points }（{ $from } 至 { $to }）
report-standing-worse = 明顯較差
report-standing-better = 明顯較好
report-standing-higher = 明顯較高
report-standing-lower = 明顯較低
report-reference-group = 最好的一組
report-flag = † 答案很少
report-note-chose = 家庭自願參加；區間只表示由作答人數而來的預期誤差。
report-note-breakdown = 差異是該組與所有其他家庭相比；「明顯」已考慮巧合和比較的次數。比值是與答案數足夠的最好一組相比。
report-note-trend = 每一期都按最新一期的社區數字加權，這樣作答者組成的改變就不會被當成家庭情況的改變；最後一欄未加權。
report-note-ranked = 每個家庭選出第一、第二和第三。得分：第一 3 分，第二 2 分，第三 1 分，再除以最高可能得分。
report-note-heat = ▲ 明顯比所有其他家庭差，▽ 明顯比所有其他家庭好；無記號：沒有明顯差異。† 答案很少。
report-note-who = 差距：作答者的比例減去本地居民的比例；◆ 表示差距超過 5 個百分點。可選多項時，各組可能重疊。
report-choice = { $choice } ({ $pct })
report-list-top = 最常提到：{ $first }、{ $second }和{ $third }。
report-list-hidden = 回答「{ $label }」的家庭太少，無法顯示排名。
report-list-figure = 最常見的 { $shown } 個答案
report-list-subtitle-ranked = 把它列入前三的家庭比例。{ $n } 個家庭作答，{ $year }。
report-list-subtitle = 選擇它的家庭比例。{ $n } 個家庭作答，{ $year }。
report-all-choices = { $label }：每一個答案
report-heat-title = 各主題一覽
report-heat-caption = 各主題的主要數字，按組別
report-heat-headline = 在 { $of } 個主題中，有 { $times } 個明顯較差，比任何其他組都多：{ $groups }。
report-heat-group = { $group }（{ $dimension }）
report-heat-unclear = 沒有任何一組明顯比其他組差。
report-community-title = 我們服務的社區
report-community-headline = { $hospital }服務{ $place }的家庭。
report-community-no-margins = 這一期沒有載入社區數字。
report-community-caption = { $place }有孩子的家庭
report-source = 來源：{ $source }。
report-methods-title = 我們怎麼問，誰參加了
report-methods-headline = { $n } 個家庭作答。
report-methods-headline-like = { $n } 個家庭作答，他們與住在這裡的家庭很相像。
report-methods-headline-over = { $n } 個家庭作答。{ $group }參加得較多：佔答案的 { $unweighted }，佔社區的 { $reference }。
report-methods-headline-under = { $n } 個家庭作答。{ $group }參加得較少：佔答案的 { $unweighted }，佔社區的 { $reference }。
report-how = 家庭可以在 { $from } 至 { $to } 期間用以下語言作答：{ $languages }。共有 { $n } 個家庭送出答案。
report-convenience = 這是便利樣本，不是隨機樣本：家庭聽說問卷後自願參加。它沒有真正的誤差範圍。
report-drafts = { $languages }用的是未經審閱的翻譯草稿；解讀這些語言的答案時請留意。
report-who-caption = 誰參加了，誰住在這裡
report-heading-weighting = 加權
report-weighting = 答案經過加權，使其在{ $dimensions }方面與社區相符。作答較少的組別，每個家庭的份量較重。
report-weighting-cost = 加權會降低精確度：{ $n } 份答案相當於不需加權的樣本 { $effective } 份（設計效應 { $deff }）。
report-merged = 加權前，少於 30 份答案的類別已合併：{ $levels }。
report-not-converged = 權重並未與每個社區數字完全相符；最大差距列在執行紀錄上。
report-weighting-warning = 加權後的答案價值不到原來的一半；請謹慎解讀所有數字。
report-unweighted = 這一期沒有載入社區數字，所以答案未加權：每個家庭份量相同，數字描述的是作答的家庭。
report-heading-missing = 沒有回答的題目
report-missing-none = 沒有任何一題有超過 10% 的被問者沒有回答。
report-missing-caption = 超過 10% 的被問者沒有回答的題目
report-heading-limits = 限制與資訊缺口
report-limit-chose = 選擇作答的家庭可能和沒有作答的家庭不同，這是加權無法彌補的。
report-limit-small = { $dimension }：答案少於 30 份，所以對{ $groups }說得很少或沒有說。
report-limit-reports = 答案來自家長或照顧者的講述；我們沒有核對任何紀錄。
report-appendix-methods = 完整方法
report-method-indicators = 每個指標都是比例：在該組有有效答案的人中，符合定義者所佔的比例。「我不確定」、「我不想回答」、空白和沒有問到的題目都不計入分母。
report-method-weights = 權重從 1 開始，按社區數字反覆調整（raking）。每一輪都限制在平均權重的五分之一到五倍之間。少於 30 份答案的類別先與相鄰類別合併。加權題目沒有答案者，按樣本的分布處理。
report-method-intervals = 95% 區間用 Wilson 方法，並採用各組的有效答案數（Kish）。
report-method-comparisons = 某組與所有其他家庭的比較，使用以有效答案數計算的雙比例 z 檢定。同一張表內，用 Benjamini–Hochberg 法（0.05）處理多重比較。
report-method-trend = 只有題目問法不變時才比較各期。各期都按最新的社區數字加權；第一期和最近一期用 z 檢定比較。
report-method-flags = 當區間寬於 20 個百分點，或寬於比例的 1.2 倍時，標示 †。少於 30 份答案的比例不顯示。
report-method-hiding-public = 公開版：1 到 { $highest } 的數目會隱藏，可推算出這些數目的數字也會隱藏；少於 { $answers } 份答案的比例不顯示。
report-method-hiding-internal = 內部草稿，不得發布：1 到 { $highest } 的數目會隱藏，可推算出這些數目的數字也會隱藏；少於 { $answers } 份答案的比例不顯示。
report-method-rounding = 比例四捨五入為整數百分比；兩個比例都列出時，差異按四捨五入後的比例計算。同一題的比例相加可能是 99 或 101。
report-run-title = 執行紀錄
report-run-intro = 用這些輸入和這個版本，任何有權查看答案的人都可以重新製作本文件。
report-run-program = 程式
report-run-instrument = 問卷
report-run-indicators = 指標檔案
report-run-cycle = 期別
report-run-margins = 社區數字
report-run-data = 答案
report-run-earlier = 以前各期
report-run-rounds = 調整輪數
report-run-error = 最大邊際誤差
report-run-range = 權重（平均值的倍數）
report-run-deff = 加權的設計效應
report-figure-apart = { $label }：{ $worst } { $worst-pct }，{ $best } { $best-pct }
report-points = { $n ->
   *[other] { $shown } 個百分點
}
report-fewer = 少於 { $n }
report-and = { $rest }和{ $last }
report-comma = { "、" }
report-list-named = { $label }。{ $said }
report-run-audit = 因背後的家庭太少而隱藏的數字
report-run-audit-proven = { $count }；就每一個而言，從所有公布的內容來看，1 到 { $highest } 的每個數目都仍有可能（線性規劃，microlp）
report-run-effective = 有效答案數
report-no-answer = 沒有答案

## Charts

# The form on paper.
paper-how = 請在您的答案旁的方框打勾，或寫在橫線上。小字供輸入人員使用。
paper-only-if = 僅當 { $condition }
paper-and = 並且
paper-or = 或者
paper-many = 請勾選所有符合的選項。
paper-stop = 請到此為止。謝謝您。

## Desk: pages for staff

desk-name = 調查工作台
desk-login = 登入
desk-look-again = 請再看一次:登入
desk-account = 名稱
desk-password = 密碼
desk-accounts-made = 帳號在伺服器上以「chna user add」建立。
desk-login-wrong = 名稱與密碼不符。管理員可用「chna user password」設定新密碼。
desk-login-often = 嘗試次數過多。請等一分鐘再試。
desk-login-broken = 資料未完整送達。請再試一次。
desk-from-elsewhere = 這來自另一個網站。請在此開啟 /desk 並登入。
desk-logout = 登出
desk-role-admin = 管理員
desk-role-analyst = 分析員
desk-fielding = 收集情況
desk-audit = 稽核紀錄
desk-cycles = 週期
desk-complete = 完成
desk-partial = 已開始,未送出
desk-median = 時間中位數
desk-minutes = { $n } 分鐘
desk-waiting-tablets = 平板上待送
desk-codes-used = 已用的一次性代碼
desk-of = { $issued } 個中的 { $used } 個
desk-so-far-of = 預期的 { $target } 份中已收到 { $n } 份({ $share })
desk-so-far = 已收到 { $n } 份
desk-unreadable = 已保存但未計入（無法讀成本期的回覆）：{ $n }。
desk-by-neighborhood = 按社區
desk-neighborhood = 社區
desk-by-home-language = 按家中語言
desk-home-language = 家中語言
desk-note-place = 目標依各地家庭數分配本週期的目標。1 至 10 個家庭的組別太少,不予顯示;若可由其餘推得,另一組也不顯示。
desk-by-language = 按調查語言
desk-language = 語言
desk-by-partner = 按合作夥伴
desk-partner = 合作夥伴
desk-no-partner = 非經合作夥伴連結
desk-by-mode = 按作答方式
desk-mode = 方式
desk-mode-web = 自己的手機或電腦
desk-mode-kiosk = 共用平板
desk-mode-interviewer = 由訪員訪問
desk-mode-paper = 紙本
desk-by-page = 家庭停在哪裡
desk-page = 調查頁
desk-page-of = { $title },第 { $page } 頁,共 { $of } 頁
desk-note-page = 已開始而未送出的回覆,按最後作答的頁面。已答的部分仍計入。
desk-by-sign = 值得再看
desk-sign = 特別之處
desk-note-sign = 這些是提示,不是定論。沒有任何回覆被拒絕,全部計入。
desk-sign-speed = 每秒超過一個答案
desk-sign-straight-line = 整個表格選同一項
desk-sign-trap = 填了隱藏欄位
desk-sign-alike = 與當天另一份答案相同
desk-by-day = 按日
desk-day = 日
desk-note-day = 家庭開始作答的日子。
desk-elsewhere = 其他,或未說明
desk-responses = 回覆
desk-target = 目標
desk-too-few = 太少,不顯示
desk-nothing-yet = 還沒有。
desk-tablets = 共用平板
desk-no-tablet = 本週期尚未啟用平板。
desk-tablet = 平板
desk-heard = 最近回報
desk-waiting = 待送
desk-just-now = 剛剛
desk-minutes-ago = { $n } 分鐘前
desk-hours-ago = { $n } 小時前
desk-days-ago = { $n } 天前
desk-take-out = 停用
desk-take-out-of = 停用 { $name }
desk-tablet-safe = 平板上待送的資料很安全,連線後即送出。
desk-arm-ask = 將此裝置設為共用平板。您怎麼稱呼它?
desk-arm = 啟用此平板
desk-arm-then = 您會在此裝置登出,選一組員工代碼,然後交給家庭。
desk-who-did-what = 誰做了什麼
desk-when = 時間 (UTC)
desk-who = 誰
desk-what = 做了什麼
desk-detail = 細節
desk-trouble = 未能完成
desk-to-desk = 前往工作台
desk-not-admin = 只有管理員可看稽核紀錄。
desk-no-cycle = 沒有這個週期。請到工作台看最近一期。
desk-other-page = 這來自另一頁。請到工作台再試。
desk-tablet-needs-name = 請為平板命名。返回上一頁再試。
desk-no-such-tablet = 沒有這台平板。
desk-store-down = 資料庫沒有回應。已送出的答案是安全的。請幾秒後再試;若仍如此,請看伺服器記錄。
desk-page-broken = 無法產生此頁;伺服器記錄說明原因。
## 改善計畫
plan-title = 社區健康改善計畫
plan-period = { $from }至{ $to }
plan-adopted = { $body }於{ $day }通過。
plan-draft = 草案：尚無董事會通過本計畫。最後期限是{ $day }。
plan-contact = 問題與意見：{ $contact }
plan-how = 如何選定優先事項
plan-part-priorities = 優先事項
plan-candidates = 各家庭告訴我們的話中突出的需求：{ $n }。
plan-needs-caption = 突出的需求及原因
plan-needs-note = a：比其他地方可比的數字差；b：比上一期差；c：各組之間相差 1.5 倍或以上；d：屬於最擔心的五件事。只有不能以偶然解釋時才算。
plan-reason-a = 本地 { $here }，{ $place }在 { $year } 年為 { $there }（{ $source }）。
plan-reason-b = { $cycle } 年 { $then }，現在 { $now }。
plan-reason-c = { $dimension }：{ $worst } { $worst-pct }，{ $best } { $best-pct }，按無人想要的一面計算相差 { $ratio } 倍。
plan-reason-d = 家庭最擔心的第 { $place } 位：{ $label }，有 { $pct } 提到。
plan-method-matrix = 每位成員按準則給每項需求 1 到 5 分；結果是加權平均分。
plan-method-hanlon = 成員就規模（A）、嚴重程度（B）和已知做法的成效（C）給 0 到 10 分；結果是 (A + 2B) × C。不恰當、不經濟、不被接受、資源不足或不合法的需求會擱置。
plan-method-hanlon-older = 成員就規模（A）、嚴重程度（B）和已知做法的成效（C）給 0 到 10 分；結果是 (A + B) × C ÷ 3。不恰當、不經濟、不被接受、資源不足或不合法的需求會擱置。
plan-method-votes = 每位成員有 { $n } 票，名單一輪比一輪短。
plan-method-nominal = 小組列出並說明之後，每位成員私下排出最迫切的五項需求：第一項 5 分，最後一項 1 分。
plan-method-simplex = 成員就每項需求回答同樣的封閉問題，再取平均。
plan-took-part = { $day }參加的成員：{ $n }（{ $roles }）。
plan-criteria-caption = 準則與權重
plan-scores-caption = 分數、名次與最後次序
plan-scores-finding = 董事會計分最高：{ $first }
plan-scores-subtitle = 所有成員給每項需求的分數；線由最低的成員到最高的成員
plan-scores-foot = 粗體的需求是計畫的優先事項。
plan-not-scored = 未評分
plan-tied = { $place }，並列
plan-decision = 所作的決定
plan-what-if-same = 把任何一項準則的權重加倍，排在前面的仍是那 { $n } 項需求。
plan-what-if-other = 把{ $criteria }的權重加倍，會有另一項需求排到前面。
plan-set-aside = { $need }擱置：{ $reason }。
plan-moved = { $need }排在分數較高的需求之前：{ $reason }
plan-chosen = 計畫的優先事項：{ $needs }。
plan-focus = 重點群體：{ $groups }。
plan-open = （待定）
plan-objectives = 目標
plan-objective-decrease = 到{ $by }，把{ $place }{ $group }的「{ $what }」由 { $baseline }（{ $year }，{ $source }）降低到 { $target }。
plan-objective-increase = 到{ $by }，把{ $place }{ $group }的「{ $what }」由 { $baseline }（{ $year }，{ $source }）提高到 { $target }。
plan-strategies = 策略
plan-evidence = { $rating }（{ $source }）
plan-actions = 行動
plan-partners = 夥伴
plan-resources = 資源
plan-measures = 衡量
plan-not-addressed = 本計畫不處理的需求
plan-calendar = 日程
plan-crosswalk = 各項規定在哪裡得到滿足
plan-crosswalk-intro = 聯邦與州清單的每一條，以及計畫仍欠缺之處（按編號）。
plan-met = 已符合
plan-unmet = 尚未符合
plan-not-judged = 請自行查看
plan-place-front = 第一頁
plan-column-need = 需求
plan-column-rules = 規則
plan-column-why = 原因
plan-column-criterion = 準則
plan-column-weight = 權重
plan-column-score = 分數
plan-column-range = 最低到最高
plan-column-rank = 名次
plan-column-decided = 最後位置
plan-column-strategy = 策略
plan-column-level = 層面
plan-column-evidence = 證據
plan-column-impact = 預期成效
plan-column-task = 工作
plan-column-owner = 負責人
plan-column-when = 時間
plan-column-status = 狀態
plan-column-partner = 機構
plan-column-role = 角色
plan-column-agreement = 協議
plan-column-kind = 種類
plan-column-amount = 數量
plan-column-benefit = 社區效益
plan-column-measure = 衡量
plan-column-baseline = 基準
plan-column-target = 目標值
plan-column-source = 來源
plan-column-often = 頻率
plan-column-day = 日期
plan-column-due = 事項
plan-column-rule = 條
plan-column-asks = 要求
plan-column-where = 位置
plan-column-state = 狀態
plan-column-now = 現在
plan-column-line = 直線上的值
plan-column-result = 結果
plan-word = { $word ->
    [individual] 個人
    [organization] 機構
    [community] 社區
    [policy] 政策
    [scientifically_supported] 有科學支持
    [some_evidence] 有一些證據
    [expert_opinion] 專家意見
    [insufficient_evidence] 證據不足
    [mixed_evidence] 證據不一
    [evidence_of_ineffectiveness] 有證據顯示無效
    [recommended] 建議採用
    [insufficient] 證據不足
    [not_recommended] 不建議採用
    [planned] 已計畫
    [under_way] 進行中
    [done] 已完成
    [dropped] 已放棄
    [money] 金錢
    [staff] 人員
    [in_kind] 實物
    [financial_assistance] 經濟援助
    [medicaid] Medicaid
    [other_means_tested] 其他按收入資格的計畫
    [community_health_improvement] 社區健康改善服務
    [professions_education] 醫護人員教育
    [subsidized_services] 受補貼的醫療服務
    [research] 研究
    [contributions] 現金與實物捐助
    [community_building] 社區建設
    [others_do_it_better] 其他人做得更好
    [little_we_can_do] 我們能做的不多
    [resources] 資源不足
    [low_priority] 其他需求更迫切
    [process] 我們做的事
   *[outcome] 帶來的結果
}
ballot-title = 哪些需求最迫切？
ballot-lead-five = 請在每一行給每項需求一個分數：1 是低，5 是高。不知道的可以留空。
ballot-lead-ten = 請在每一行給每項需求一個分數：0 是低，10 是高。不知道的可以留空。
ballot-lead-votes = 您可以投 { $n } 項需求。請選最迫切的。
ballot-lead-ranks = 請選出最迫切的五項需求，最迫切的排第一。
ballot-secret = 不保存任何姓名。沒有人會知道您選了什麼。
ballot-code = 您紙條上的代碼
ballot-choose = 最迫切的需求
ballot-rank = 第 { $rank } 位
ballot-send = 送出我的選票
ballot-once = 每張選票只計一次，之後不能更改。
ballot-done-title = 您的選票已計入
ballot-done-text = 謝謝您參加。您可以關閉這一頁。
ballot-closed-title = 投票已結束
ballot-closed-text = 這次投票已結束，不再計入選票。如果您沒有機會投票，請告訴主持會議的人。
ballot-needs-code = 請寫上您紙條上的代碼。
ballot-code-used = 這個代碼已經計過一張選票。如果不是您的，請告訴主持會議的人。
ballot-code-unknown = 我們不認得這個代碼。請看看紙條，再寫一次。
ballot-empty = 還沒有選任何項目。請至少選一項需求。
ballot-off-scale = 有一個分數不在範圍內。請再選一次。
ballot-too-many = 您選的需求多於您的票數。請去掉一些。
ballot-twice = 有一項需求選了兩次。每項請只選一次。
ballot-criterion-size = 影響多少孩子
ballot-criterion-seriousness = 有多嚴重
ballot-criterion-disparity = 有多不平等
ballot-criterion-concern = 家庭有多擔心
ballot-criterion-ability = 我們與夥伴能做到多少
ballot-criterion-known = 我們對有效做法了解多少
ballot-criterion-effectiveness = 已知的做法有多有效
desk-ballots = 投票
desk-ballot = 投票
desk-ballots-none = 還沒有開始投票。請用「chna plan ballot open」開始。
desk-no-ballots = 沒有這次投票。請打開 /desk/ballots 查看全部。
desk-closed = 已結束
desk-ballot-count = 已計選票／已發代碼：{ $count }
desk-ballot-few = 投票結束且收到三張選票後才顯示結果，這樣沒有人能知道某位成員選了什麼。
desk-ballot-closed = 投票已結束。請用「chna plan ballot take」把選票放進計畫。
desk-ballot-still = 停止更新這一頁
desk-ballot-live = 每 5 秒更新這一頁
desk-ballot-close = 結束投票
plan-due-opens = 調查開始：{ $label }
plan-due-closes = 調查結束：{ $label }
plan-due-near = 離通過計畫的期限還有一個月：{ $label }
plan-due-adoption = 通過計畫的最後一天：{ $label }
plan-due-starts = 計畫開始：{ $label }
plan-due-ends = 計畫結束：{ $label }
plan-due-action-starts = 開始：{ $label }
plan-due-action-ends = 完成：{ $label }
plan-due-objective = 目標到期：{ $label }
plan-due-report = 撰寫年度報告：{ $label }
plan-due-next = 下一次評估必須完成：{ $label }
plan-progress-title = { $year } 年進展
plan-progress-intro = 衡量值至少達到由基準到目標的直線，就是進度正常。達到目標的是已達成；無人量度的是沒有資料。
plan-progress-headline = 進度正常或已達成：{ $all } 項有資料的衡量中有 { $well } 項。
plan-progress-none = 尚無衡量有資料。
plan-status = { $status ->
    [met] 已達成
    [on_track] 進度正常
    [behind] 落後
   *[no_data] 沒有資料
}
plan-did = 我們做了什麼
plan-nothing-logged = 沒有記錄。
plan-reach = 接觸人數：{ $people }；場次：{ $sessions }；花費（美元）：{ $dollars }。參加兩次的算兩次。
plan-story = 一個故事
plan-learned = 我們學到什麼
plan-changes = 計畫的改動
plan-next = 下一步
plan-measure-among = { $what }，{ $group }
plan-line-note = 直線由計畫開始時的基準到到期日的目標。
plan-course-finding = { $what }：{ $status }
plan-course-subtitle = 每年的值；短線標出當天直線的位置
plan-course-target = 目標 { $target }
plan-not-measured = 未量度
plan-since-title = 自上次評估以來
plan-since-intro = 上一個計畫打算做什麼、做了什麼、結果如何。
plan-since-note = 調查的比例以同樣的字句再問一次並檢定；可能是偶然的稱為無明顯改變。
plan-change-met = 已達成
plan-change-progress = 有進步
plan-change-none = 無明顯改變
plan-change-worse = 變差
plan-change-unmeasured = 未量度
plan-page-title = 我們聽到的，以及接下來要做的
plan-you-said = 您告訴我們
plan-we-will = 我們會
plan-will-come = 我們還在想怎樣做，會再告訴您。
plan-your-turn = 請您發表意見
plan-tell-us = 請告訴我們您的想法。{ $contact }
plan-of-100 = { $n ->
    [one] 每 100 { $population }中，有 1 個{ $did }。
   *[other] 每 100 { $population }中，有 { $n } 個{ $did }。
}
plan-of-100-group = { $group }：每 100 個中有 { $n } 個。
plan-worry = 這是家庭最擔心的第 { $place } 位。
report-foot-map = 回答少於 { $least } 份的地區不在地圖上顯示。加框：與所有其他家庭明顯不同。
report-alternative-map = { $groups } 個地區的地圖，比例越高顏色越深。{ $finding }。回答太少而不在地圖上：{ $hidden }。
report-figure-gaps = { $label }：差距最大的是按{ $dimension }，{ $points }
report-subtitle-gaps = { $label }，{ $population }：有明顯差異時，情況最差的群體（實心點）與最好的群體（圓圈）。{ $n } 份回答，{ $year }
report-alternative-gaps = { $groups } 個差距的圖，每行兩點。{ $finding }。
report-heading-benchmarks = 與其他地方比較
report-benchmark = { $place }，{ $year }：{ $pct }（{ $details }）。
report-benchmarks-context = 僅供參考。以下數字計算的是別的事，不能比較：
report-figure-benchmarks = { $label }：這裡 { $pct }；{ $place }（{ $year }）{ $there }
report-subtitle-benchmarks = { $label }，{ $population }，{ $year }。圓圈：其他地方公布的數字。
report-alternative-benchmarks = 本地家庭的一點及其區間，下方是其他地方的 { $n } 個數字。{ $finding }。
report-heading-strengths = 做得好的地方
report-trend-broken = 當時用語不同
report-other-words = { $cycle }（用語不同）
report-slope-title = 歷年各主題
report-slope-finding = { $all } 個主要數字中，自 { $year } 年以來 { $worse } 個明顯變差，{ $better } 個明顯改善
report-slope-subtitle = 每個主題在各週期的主要數字。有顏色：明顯改變。
report-alternative-slope = { $lines } 個數字歷年的折線圖。{ $finding }。
report-felt-title = 家庭的感受與測量的結果
report-felt-finding = 最常提到：{ $topic }（{ $felt }）。測量結果：{ $label }，{ $measured }
report-felt-subtitle = 每個主題的主要數字，以及家庭最常提到的該主題擔憂。
report-felt-across = 該主題的主要數字
report-felt-up = 列為三大擔憂之一
report-alternative-scatter = { $points } 個主題在平面上的點。{ $finding }。
report-bubble-title = 規模、差距與擔憂一起看
report-bubble-subtitle = 越靠右：家庭越多。越高：最差群體中越多。越大：越常被提到。
report-bubble-up = 情況最差的群體
report-column-measure = 指標
report-column-topic = 主題
report-column-worry = 擔憂
report-alternative-heat = { $rows } 個群體、{ $columns } 個主題的深淺表。{ $finding }
report-weights-finding = 權數是平均值的 { $from } 至 { $to } 倍
report-weights-subtitle = 各權數的家庭比例。加權前每個家庭都算 1。
report-weights-before = 之前：每家 1
report-weights-across = 權數，平均值的倍數
report-alternative-weights = 權數分布圖。{ $finding }。
report-questionnaire = 問卷
report-waived = 豁免：{ $reason }

## Short documents

brief-summary = { $title }：摘要
brief-slides = { $title }：供董事會參考
brief-next = 接下來
brief-next-choose = 醫院和合作夥伴會選出首先要處理的事。家庭也一起參與決定。
brief-next-plan = 之後會有一份計畫，說明要做什麼、由誰來做，以及怎樣知道有效。
brief-next-contact = 這和您看到的一樣嗎？請告訴我們：{ $contact }。
brief-all = 所有家庭：{ $pct }
brief-group-worse = { $group }：在 { $of } 個主題中，有 { $times } 個明顯比其他家庭差。
brief-group-unclear = { $group }：在這裡列出的主題中，沒有明顯比其他家庭差。
brief-group-figure = { $group }與所有家庭相比
brief-group-subtitle = 每個主題的主要數字，{ $year } 年。實心點：這個群體。圓圈：所有家庭。
brief-group-alternative = 成對圓點圖。{ $finding }，每個主題一行。

## Answers in full, hardships, the way through

report-column-families = 家庭
report-answers-heading = 全部答案
report-answers-finding = { $question }最常見：{ $answer }（{ $pct }）
report-answers-subtitle = 按答案分的家庭比例，{ $year }
report-answers-alternative = 堆疊橫條圖，依順序每個答案一段。{ $finding }。
report-needs-title = 同時面對多項困難
report-needs-finding = { $pct } 的家庭同時面對兩項或更多困難
report-needs-hidden = 同時面對多項困難的家庭太少，無法說明數目。
report-needs-subtitle = 一個家庭面對其中幾項：{ $measures }。{ $n } 份回答，{ $year }
report-needs-none = 沒有
report-needs-one = 一項
report-needs-two = 兩項
report-needs-more = 三項或更多
report-needs-alternative = 橫條圖，分為沒有、一項、兩項、三項或更多。{ $finding }。
report-flow-heading = 從第一題到最後一題
report-flow-finding = 開始作答的 { $began } 個家庭中，{ $ended } 個完成（{ $pct }）
report-flow-hidden = 完成的家庭數目無法與其他數字一起顯示。
report-flow-subtitle = 到達問卷各部分的家庭。沒有開始作答的瀏覽不留任何紀錄。
report-flow-began = 開始
report-flow-ended = 完成
report-flow-by = 誰完成了問卷：按步驟和作答方式
report-flow-alternative = 橫條圖，問卷每個部分一條。{ $finding }。
report-flow-partner = 得知途徑
report-flow-no-partner = 未註明夥伴

## What the operator gives

report-resources-title = 可以依靠的資源
report-resources-none = 尚未提供資源清單。
report-consulted-title = 聽取了誰的意見
report-consulted-none = 尚未記錄焦點小組、訪談或會議。
report-comments-title = 對上一份報告的意見
report-comments-none = 沒有記錄到對上一份報告的書面意見。
report-column-resource = 資源
report-column-offers = 提供什麼
report-column-whom = 給誰
report-column-languages = 語言
report-column-area = 地區
report-column-cost = 費用
report-column-contact = 聯絡方式
report-column-checked = 最近核對
report-column-who = 誰
report-column-how = 方式
report-column-people = 人數
report-column-when = 時間
report-column-role = 角色
report-column-comment = 意見
report-column-reply = 結果
report-run-benchmarks = 比較數字檔案
report-run-rules = 隱藏規則
report-run-beside = 一併隱藏的儲存格
report-run-narrowest = 留下的最窄範圍
report-read-edited = 關於數字的句子是程式根據本文件的表格寫成的，有人用自己的話改寫的除外。
report-own-changed = 請再讀一次：下面的數字已經改變。原為：「{ $then }」現為：「{ $now }」
report-heading-quotes = 家庭自己的話
report-quote = 「{ $text }」— { $who }
report-note-quotes = 這些話由人挑選，並去除了可能透露是誰寫的內容。只有當一個群體至少有 { $n } 個家庭作答時，才會提到它的名稱。

# The languages, as a reader of this one calls them.
language-en = 英語
language-es = 西班牙語
language-ht = 海地克里奧爾語
language-kea = 維德角克里奧爾語
language-pt = 葡萄牙語
language-vi = 越南語
language-zh-Hant = 中文（繁體）
language-zh-Hans = 中文（簡體）
language-ar = 阿拉伯語
language-so = 索馬利語
language-fr = 法語
