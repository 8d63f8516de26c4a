# 程序对家庭说的话：简体中文，浅白、亲切，用“您”。

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

answer-dk = 我不确定
answer-pna = 我不想回答

## Collection

collection-unknown-item = 这份问卷里没有“{ $name }”这一题。
collection-unknown-choice = 请从列出的答案中选一个。“{ $code }”不在其中。
collection-choose = 请从列出的答案中选择。
collection-one = 这里请只给一个答案。
collection-words = 请用文字写下您的答案。
collection-note = 这一段只供阅读，不需要回答。
collection-whole-range = 请写一个 { $min } 到 { $max } 之间的数字。
collection-number-range = 请写一个 { $min } 到 { $max } 之间的数字。
collection-number-from = 请写一个数字，{ $min } 或以上都可以。
collection-number-to = 请写一个数字，{ $max } 或以下都可以。
collection-whole = 请写一个整数。
collection-number = 请写一个数字。
collection-constraint = 请再看一下这个答案，它和另一个答案对不上。
collection-alone = 请只选这一个答案，或改选其他答案。
collection-too-many = 最多请选 { $max } 个。
collection-too-long = 请把答案缩短到 { $max } 个字符以内。现在有 { $length } 个。
collection-date = 请选一个日期，例如 2025-03-01。
collection-time = 请选一个时间，例如 08:30。
collection-rows = 请以列的列表提交。
collection-between = 请在 { $min } 到 { $max } 之间选择。
collection-too-many-rows = 这里可以填 { $max } 个。
collection-needed = 请在这里选一个答案，这样我们才知道接下来该问什么。
collection-not-a-response = 这不是一份答卷：请提交一个 JSON 对象，里面要有“answers”对象。
collection-field = 缺少“{ $name }”：请以文字提交。
collection-other-instrument = 这份答卷回答的是另一份问卷；请送到它所属的那一期。
collection-not-a-uuid = 答卷的 id 不是 UUID；请产生一个，每次重试都用同一个。

## Web

web-name = 家庭问卷
web-language = 语言
web-leave = 立即离开
web-help = 帮助
web-help-title = 随时都有帮助
web-help-text = 您并不孤单。这些电话人人都可以打，不必说明原因。
web-help-contact = 关于这份问卷的问题
web-help-back = 前往问卷
web-support-title = 给家庭的帮助，随时都在
web-synthetic = 这是示范。地点是虚构的，家庭也是。
web-home-title = 告诉我们家庭需要什么
web-home-text = 请选择语言，然后开始。
web-home-minutes = 大约 { $minutes } 分钟
web-home-none = 目前没有开放的问卷。谢谢您来看看。请稍后再试，或打开“帮助”页面。
web-results-title = 您告诉我们的事
web-results-lead = { $place }有 { $n } 个家庭回答了我们的问题。谢谢。以下是他们说的话。
web-results-lead-few = { $place }有一些家庭回答了我们的问题。谢谢。人数太少，所以我们不显示数字。
web-results-safe = 我们把所有答案合在一起，从不显示人数少的群体。没有人能从这些数字中被认出来。
web-results-more = 比 { $year } 年多。
web-results-less = 比 { $year } 年少。
web-results-same = 与 { $year } 年相比，没有明显变化。
web-results-care = 回答这一题的家庭很少，请谨慎阅读。
web-results-link = 看看家庭告诉我们的事
web-no-results-title = 结果还没有出来
web-no-results-text = 我们还在整理答案。请过一阵子再来。这一页会显示家庭告诉我们的事。
web-no-results-way-out = 回到开头
web-progress = 第 { $part } 部分，共 { $of } 部分 · { $title }
web-problems = 请再看一下
web-problem-in-title = 请再看一下：{ $title }
web-next = 下一步
web-send = 提交我的答案
web-saved = 到目前为止的答案都已保存好。
web-back = 上一步
web-skip = 跳过这一题
web-skip-page = 跳过这些题目
web-thanks-title = 谢谢您
web-thanks-text = 您的答案已经提交。{ $hospital }和合作伙伴会把它和其他家庭的答案放在一起，计划接下来要做的事。
web-not-for-you-title = 谢谢您花时间
web-not-for-you-text = 这份问卷是给与 18 岁以下孩子同住的家长和照顾者填的。{ $hospital }谢谢您愿意帮忙。您现在可以关闭这一页。
web-declined-title = 没关系
web-declined-text = 您选择不参加。我们没有留下您家的任何资料。{ $hospital }会一样地照顾您的家人。您现在可以关闭这一页。
web-no-such-page-title = 找不到这一页
web-no-such-page-text = 网址可能打错了，或者页面已经移走。
web-no-such-page-way-out = 回到开头
web-no-such-cycle-title = 我们找不到这份问卷
web-no-such-cycle-text = 链接可能太旧，或少了一个字母。
web-no-such-cycle-way-out = 看看开放中的问卷
web-not-open-yet-title = 这份问卷还没开始
web-not-open-yet-text = 谢谢您愿意参加。请过一阵子再来。
web-not-open-yet-way-out = 帮助与联络方式
web-closed-title = 这份问卷已经结束
web-closed-text = 谢谢您愿意参加。我们已不再收集答案。
web-closed-way-out = 帮助与联络方式
web-expired-title = 在这部手机上找不到您的答案
web-expired-text = 您可能已经离开问卷，或浏览器被关掉了。之前提交的答案都还在。您可以重新开始。
web-expired-way-out = 重新开始
web-too-large-title = 一次的文字太多了
web-too-large-text = 之前保存好的答案都还在。请写短一点，再送一次。
web-too-large-way-out = 回到那一页
web-not-a-form-title = 资料没有完整送到
web-not-a-form-text = 之前保存好的答案都还在。请再试一次。
web-not-a-form-way-out = 回到那一页
web-from-elsewhere-title = 请在这里打开问卷
web-from-elsewhere-text = 那是从别的网站送来的，所以我们没有收下。之前保存好的答案都还在。
web-from-elsewhere-way-out = 打开问卷
web-store-down-title = 现在无法保存
web-store-down-text = 之前保存好的答案都还在。请等一下，在浏览器按“返回”，再试一次。
web-store-down-way-out = 再试一次
web-too-many-title = 请等一分钟
web-too-many-text = 您的网络一次送来了很多资料。之前保存好的答案都还在。请等一分钟，在浏览器按“返回”，再试一次。
web-too-many-way-out = 再试一次
web-ours-title = 我们这边出了问题
web-ours-text = 之前保存好的答案都还在。请再试一次。
web-ours-way-out = 回到开头
web-language-offline = 这种语言还没存到您的手机上。需要连上网络一次才能取得。
web-saved-here = 已存在这部手机上。
web-saved-sent = 已存在这部手机上，也已送到我们这里。
web-saved-waits = 已存在这部手机上。连上网络后就会提交。
web-saved-away = 已存在这部手机上。现在连不上我们，手机会自动再试。
web-saved-busy = 已存在这部手机上。现在有很多家庭在作答，您的答案会晚一点提交。
web-saved-not = 这部手机存不了您的答案。请让这一页一直开着，直到做完。
web-thanks-waits = 您的答案已存在这部手机上，连上网络后就会提交。可以的话，请稍后再打开这一页。
web-thanks-away = 您的答案已存在这部手机上。现在连不上我们。只要这一页开着，手机就会自动再试。您也可以稍后再打开这一页。
web-thanks-sending = 正在提交您的答案。答案已存在这部手机上。
web-thanks-stuck = 您的答案已存在这部手机上，但我们还收不到。请告诉我们：{ $contact }
web-choose-list = 从列表中选择
web-row-add = 再加一个
web-row-remove = 删除
web-guidance = 给访问员
web-erase = 清除我的答案
web-erase-title = 要清除您所有的答案吗？
web-erase-text = 我们会把答案从这部手机上删掉，回到开头。之前已送给我们的会留下，里面没有姓名。
web-erase-yes = 是，清除
web-erase-no = 不，留着
web-later = 稍后再做，或换一支手机做
web-later-title = 您的返回词
web-later-text = 请把这些词抄下来或拍张照。有了它们，您可以在这里或别的手机上继续。任何知道这些词的人都能看到您的答案。
web-later-until = 这些词在 { $day } 以前有效。
web-later-offline = 需要连上网络才能取得返回词。您的答案已存在这部手机上，所以也可以稍后再回到这里。
web-later-back = 继续做问卷
web-resume = 我有返回词
web-resume-title = 从上次停下的地方继续
web-resume-text = 请输入您收到的词，大小写都可以。
web-resume-label = 您的返回词
web-resume-go = 继续
web-resume-unknown = 我们找不到这些词。请再逐个看一下。过了几天，或答案提交后，它们就会失效。
web-resume-too-many = 试的次数太多了。请等几分钟再试。
web-gift-link = 谢礼
web-gift-offer = 为了感谢您，您可以参加抽奖。抽奖在另一个页面，和您的答案分开存放。
web-gift-title = 谢礼
web-gift-text = 如果抽中您，我们该怎么联络您？这些资料和您的答案分开存放，没有人能知道哪些答案是您的。抽奖后我们就会删除。
web-gift-name = 您的名字（不用姓）
web-gift-contact = 您的电话号码或电子邮件
web-gift-adult = 我已满 18 岁。
web-gift-send = 参加抽奖
web-gift-needs-contact = 请写下电话号码或电子邮件，这样我们才能联络您。
web-gift-needs-adult = 只有成年人可以参加。如果您已满 18 岁，请在方格打勾。
web-gift-done-title = 您已参加抽奖
web-gift-done-text = 谢谢您。您现在可以关闭这一页。
web-trap = 请留空

## Kiosk: a shared tablet, armed by staff

kiosk-title = 共用平板电脑
kiosk-text = 把这台平板电脑设置好，让活动中的家庭使用，或由您把问题读出来。请先在有网络时打开这一页一次；之后没有网络也能用。
kiosk-code = 工作人员代码
kiosk-code-hint = 请现在设定，至少 4 位数字。用它可以打开这台平板的工作人员页面。
kiosk-place = 这台平板电脑放在哪里
kiosk-families = 由家庭自己作答
kiosk-interviewer = 由我把问题读出来
kiosk-start = 设置这台平板电脑
kiosk-wrong = 工作人员代码不对。请向负责问卷的人查询。
kiosk-off = 这台平板还没有设定。请在上面打开工作人员页面给的共用平板链接。
kiosk-no-script = 共用平板电脑需要能运行脚本的浏览器。
kiosk-welcome = 告诉我们家庭需要什么
kiosk-choose = 请选择您的语言，然后开始。
kiosk-still = 您还在吗？
kiosk-still-text = 如果您不在了，{ $seconds } 秒后我们会清空画面，让下一个家庭使用。到目前为止的答案会留给问卷。
kiosk-here = 是，我还在
kiosk-next-family = 完成
kiosk-next-family-text = 这个画面很快会自动清空。
kiosk-staff = 工作人员
kiosk-waiting = 等待提交：{ $n }
kiosk-sent = 已从这台平板电脑提交：{ $n }
kiosk-send-now = 现在提交
kiosk-back = 回到家庭画面
kiosk-end = 停止使用这台平板电脑
kiosk-end-waiting = 有些答案还没提交。请先连上网络，以免遗失。

## Poster

poster-title = 告诉我们家庭需要什么
poster-text = 请把手机摄像头对准这里。大约需要 { $minutes } 分钟。不用姓名，不用地址。由您决定。
poster-type = 或输入这个网址：

## Report

report-title = 社区健康需求评估
report-period = { $cycle } · 家庭作答期间：{ $from } 至 { $to }
report-synthetic = 模拟资料：{ $place }是虚构的地方，里面没有真实的家庭。
report-colophon = 由 { $program } 撰写。相同的答案、设置和版本，会得到逐字节相同的文件。
report-skip = 跳到内容
report-contents = 目录
report-numbers = 查看数字。
report-page = 第 { $n } 页，共 { $total } 页
report-tables = 所有表格
report-too-few = 人数太少，不显示
report-unanswered = 作答者太少
report-all-families = 整体
report-interval = { $from } 至 { $to }
report-caution = 作答的家庭很少，请谨慎解读。
report-part-about = 社区概况
report-part-topics = 家庭告诉我们的事
report-part-across = 综观各主题
report-part-appendix = 附录
report-heading-findings = 主要发现
report-heading-who = 谁参加了
report-heading-read = 如何阅读本报告
report-nothing-to-show = 作答的家庭太少，无法显示任何数字。问了什么、怎么问，说明如下。
report-who = { $place }有 { $n } 个家庭在 { $from } 至 { $to } 期间作答。
report-read-interval = 像“14%”这样的数字，是我们对所有家庭的最佳估计。细线或后面的范围，表示单就作答人数而言，数字可能有多大出入。
report-read-clear = 只有当巧合不太可能是原因时，我们才说差异“明显”。“没有明显差异”不代表没有差异。
report-read-flag = † 表示这个数字要谨慎使用：作答的家庭少，所以范围很大。
report-read-hidden = 如果会让人认出一小群家庭，就写“人数太少，不显示”。
report-read-generated = 有关数字的句子由程序根据本文件的表格写成，没有经过人工修改。
report-level = { $population }中，有 { $pct } { $did }（{ $n } 人作答）。
report-level-hidden = 作答的家庭太少，无法显示“{ $label }”的数字。
report-level-unanswered = 这里没有“{ $label }”的数字：{ $population }中有答案的不到{ $pct }，不足以代表全部。
report-gap = { $dimension }：{ $worst }为 { $worst-pct }，{ $best }为 { $best-pct }，相差 { $points }，或 { $ratio } 倍。
report-gap-points = { $dimension }：{ $worst }为 { $worst-pct }，{ $best }为 { $best-pct }，相差 { $points }。
report-gap-unclear = 按{ $dimensions }来看，各组之间没有明显差异；有些组人数很少。
report-gap-hidden = 作答的家庭太少，无法按{ $dimensions }比较各组。
report-figure-worst-high = { $worst }的比例最高，为 { $worst-pct }；{ $best }最低，为 { $best-pct }
report-figure-worst-low = { $worst }的比例最低，为 { $worst-pct }；{ $best }最高，为 { $best-pct }
report-figure-unclear = { $label }：按{ $dimension }没有明显差异
report-figure-hidden = { $label }：答案太少，无法按{ $dimension }比较
report-subtitle = { $dimension } · { $population }：{ $label } · { $n } 个答案，{ $year }
report-subtitle-trend = { $population }：{ $label }。每一期都按最新的社区数字加权。
report-foot-clear = 线：95% 区间。粗体加色：与所有其他家庭有明显差异。
report-foot-line = 线：95% 区间。没有任何一组与所有其他家庭有明显差异。
report-foot-flag = † 答案很少，请谨慎使用。
report-foot-hidden = 人数太少，不显示：{ $groups }。
report-foot-trend = 线：95% 区间。
report-alternative-dots = { $groups } 组的点图，附区间。{ $finding }。{ $ends }所有家庭：{ $total }。人数太少、不显示的组：{ $hidden }。
report-alternative-ends = 第一个是{ $first }，{ $first-pct }；最后一个是{ $last }，{ $last-pct }。
report-alternative-trend = 各期的点图，附区间。{ $finding }
report-alternative-bars = 柱状图。{ $finding }
report-heading-groups = 哪些人受影响
report-heading-trend = 历年变化
report-all-groups = { $label }：每一组
report-trend-numbers = 每一期的数字
report-trend-worse = 情况变差了：{ $year } 年为 { $then }，现在为 { $now }。变化为 { $points }，很明显。
report-trend-improved = 情况变好了：{ $year } 年为 { $then }，现在为 { $now }。变化为 { $points }，很明显。
report-trend-changed = 情况有变化：{ $year } 年为 { $then }，现在为 { $now }。变化为 { $points }，很明显。
report-trend-unclear = 没有明显变化：{ $year } 年为 { $then }，现在为 { $now }。变化为 { $points }，可能是巧合。
report-trend-one-cycle = 这是第一次问这一题，所以没有以前的数字可以比较。
report-trend-wording = 这一题的问法改过，所以无法和以前比较。
report-trend-too-few = 无法和以前比较：作答的家庭太少。
report-tile-interval = { $interval } · { $n } 人作答
report-tile-worse = ▲ 变差：自 { $year } 年以来 { $points }
report-tile-improved = ▽ 变好：自 { $year } 年以来 { $points }
report-tile-changed = 自 { $year } 年以来 { $points }
report-tile-unclear = 自 { $year } 年以来没有明显变化
report-question = “{ $text }”
report-small-print = “{ $label }”是{ $population }中有有效答案者的比例。问题：{ $questions }
report-least-answered = 只有在{ $population }中至少{ $pct }有答案时（总体和每个群体都如此），才显示“{ $label }”：作答者可能与其他人不同。
report-breakdown-caption = { $population }：{ $label }，按组别
report-trend-caption = { $label }，按期别
report-column-group = 组别
report-column-answers = 答案数
report-column-share = 比例
report-column-interval = 95% 区间
report-column-difference = 与其他所有人相差的百分点
report-column-ratio = 比值
report-column-note = 备注
report-column-cycle = 期别
report-column-crude = 未加权
report-column-choice = 答案
report-column-top3 = 列入前三
report-column-picked = 被选
report-column-first = 排第一
report-column-points = 得分
report-column-families-share = 家庭比例
report-column-unweighted = 在有作答者中
report-column-weighted = 加权
report-column-reference = 在社区中
report-column-gap = 差距（百分点）
report-column-question = 问题
report-column-asked = 被问人数
report-column-missing = 没有回答
report-difference = { $points }（{ $from } 至 { $to }）
report-standing-worse = 明显较差
report-standing-better = 明显较好
report-standing-higher = 明显较高
report-standing-lower = 明显较低
report-reference-group = 最好的一组
report-flag = † 答案很少
report-note-chose = 家庭自愿参加；区间只表示由作答人数而来的预期误差。
report-note-breakdown = 差异是该组与所有其他家庭相比；“明显”已考虑巧合和比较的次数。比值是与答案数足够的最好一组相比。
report-note-trend = 每一期都按最新一期的社区数字加权，这样作答者组成的改变就不会被当成家庭情况的改变；最后一栏未加权。
report-note-ranked = 每个家庭选出第一、第二和第三。得分：第一 3 分，第二 2 分，第三 1 分，再除以最高可能得分。
report-note-heat = ▲ 明显比所有其他家庭差，▽ 明显比所有其他家庭好；无记号：没有明显差异。† 答案很少。
report-note-who = 差距：作答者的比例减去本地居民的比例；◆ 表示差距超过 5 个百分点。可选多项时，各组可能重叠。
report-choice = { $choice } ({ $pct })
report-list-top = 最常提到：{ $first }、{ $second }和{ $third }。
report-list-hidden = 回答“{ $label }”的家庭太少，无法显示排名。
report-list-figure = 最常见的 { $shown } 个答案
report-list-subtitle-ranked = 把它列入前三的家庭比例。{ $n } 个家庭作答，{ $year }。
report-list-subtitle = 选择它的家庭比例。{ $n } 个家庭作答，{ $year }。
report-all-choices = { $label }：每一个答案
report-heat-title = 各主题一览
report-heat-caption = 各主题的主要数字，按组别
report-heat-headline = 在 { $of } 个主题中，有 { $times } 个明显较差，比任何其他组都多：{ $groups }。
report-heat-group = { $group }（{ $dimension }）
report-heat-unclear = 没有任何一组明显比其他组差。
report-community-title = 我们服务的社区
report-community-headline = { $hospital }服务{ $place }的家庭。
report-community-no-margins = 这一期没有载入社区数字。
report-community-caption = { $place }有孩子的家庭
report-source = 来源：{ $source }。
report-methods-title = 我们怎么问，谁参加了
report-methods-headline = { $n } 个家庭作答。
report-methods-headline-like = { $n } 个家庭作答，他们与住在这里的家庭很相像。
report-methods-headline-over = { $n } 个家庭作答。{ $group }参加得较多：占答案的 { $unweighted }，占社区的 { $reference }。
report-methods-headline-under = { $n } 个家庭作答。{ $group }参加得较少：占答案的 { $unweighted }，占社区的 { $reference }。
report-how = 家庭可以在 { $from } 至 { $to } 期间用以下语言作答：{ $languages }。共有 { $n } 个家庭提交答案。
report-convenience = 这是便利样本，不是随机样本：家庭听说问卷后自愿参加。它没有真正的误差范围。
report-drafts = { $languages }用的是未经审阅的翻译草稿；解读这些语言的答案时请留意。
report-who-caption = 谁参加了，谁住在这里
report-heading-weighting = 加权
report-weighting = 答案经过加权，使其在{ $dimensions }方面与社区相符。作答较少的组别，每个家庭的分量较重。
report-weighting-cost = 加权会降低精确度：{ $n } 份答案相当于不需加权的样本 { $effective } 份（设计效应 { $deff }）。
report-merged = 加权前，少于 30 份答案的类别已合并：{ $levels }。
report-not-converged = 权重并未与每个社区数字完全相符；最大差距列在运行记录上。
report-weighting-warning = 加权后的答案价值不到原来的一半；请谨慎解读所有数字。
report-unweighted = 这一期没有载入社区数字，所以答案未加权：每个家庭分量相同，数字描述的是作答的家庭。
report-heading-missing = 没有回答的题目
report-missing-none = 没有任何一题有超过 10% 的被问者没有回答。
report-missing-caption = 超过 10% 的被问者没有回答的题目
report-heading-limits = 限制与信息缺口
report-limit-chose = 选择作答的家庭可能和没有作答的家庭不同，这是加权无法弥补的。
report-limit-small = { $dimension }：答案少于 30 份，所以对{ $groups }说得很少或没有说。
report-limit-reports = 答案来自家长或照顾者的讲述；我们没有核对任何记录。
report-appendix-methods = 完整方法
report-method-indicators = 每个指标都是比例：在该组有有效答案的人中，符合定义者所占的比例。“我不确定”、“我不想回答”、空白和没有问到的题目都不计入分母。
report-method-weights = 权重从 1 开始，按社区数字反复调整（raking）。每一轮都限制在平均权重的五分之一到五倍之间。少于 30 份答案的类别先与相邻类别合并。加权题目没有答案者，按样本的分布处理。
report-method-intervals = 95% 区间用 Wilson 方法，并采用各组的有效答案数（Kish）。
report-method-comparisons = 某组与所有其他家庭的比较，使用以有效答案数计算的双比例 z 检验。同一张表内，用 Benjamini–Hochberg 法（0.05）处理多重比较。
report-method-trend = 只有题目问法不变时才比较各期。各期都按最新的社区数字加权；第一期和最近一期用 z 检验比较。
report-method-flags = 当区间宽于 20 个百分点，或宽于比例的 1.2 倍时，标示 †。少于 30 份答案的比例不显示。
report-method-hiding-public = 公开版：1 到 { $highest } 的数目会隐藏，可推算出这些数目的数字也会隐藏；少于 { $answers } 份答案的比例不显示。
report-method-hiding-internal = 内部草稿，不得发布：1 到 { $highest } 的数目会隐藏，可推算出这些数目的数字也会隐藏；少于 { $answers } 份答案的比例不显示。
report-method-rounding = 比例四舍五入为整数百分比；两个比例都列出时，差异按四舍五入后的比例计算。同一题的比例相加可能是 99 或 101。
report-run-title = 运行记录
report-run-intro = 用这些输入和这个版本，任何有权查看答案的人都可以重新制作本文件。
report-run-program = 程序
report-run-instrument = 问卷
report-run-indicators = 指标文件
report-run-cycle = 期别
report-run-margins = 社区数字
report-run-data = 答案
report-run-earlier = 以前各期
report-run-rounds = 调整轮数
report-run-error = 最大边际误差
report-run-range = 权重（平均值的倍数）
report-run-deff = 加权的设计效应
report-figure-apart = { $label }：{ $worst } { $worst-pct }，{ $best } { $best-pct }
report-points = { $n ->
   *[other] { $shown } 个百分点
}
report-fewer = 少于 { $n }
report-and = { $rest }和{ $last }
report-comma = { "、" }
report-list-named = { $label }。{ $said }
report-run-audit = 因背后的家庭太少而隐藏的数字
report-run-audit-proven = { $count }；就每一个而言，从所有公布的内容来看，1 到 { $highest } 的每个数目都仍有可能（线性规划，microlp）
report-run-effective = 有效答案数
report-no-answer = 没有答案

## Charts

# The form on paper.
paper-how = 请在您的答案旁的方框打勾，或写在横线上。小字供录入人员使用。
paper-only-if = 仅当 { $condition }
paper-and = 并且
paper-or = 或者
paper-many = 请勾选所有符合的选项。
paper-stop = 请到此为止。谢谢您。

## Desk: pages for staff

desk-name = 调查工作台
desk-login = 登录
desk-look-again = 请再看一次:登录
desk-account = 名称
desk-password = 密码
desk-accounts-made = 账号在服务器上用“chna user add”建立。
desk-login-wrong = 名称与密码不符。管理员可用“chna user password”设置新密码。
desk-login-often = 尝试次数过多。请等一分钟再试。
desk-login-broken = 数据未完整送达。请再试一次。
desk-from-elsewhere = 这来自另一个网站。请在此打开 /desk 并登录。
desk-logout = 退出
desk-role-admin = 管理员
desk-role-analyst = 分析员
desk-fielding = 收集情况
desk-audit = 审计记录
desk-cycles = 周期
desk-complete = 完成
desk-partial = 已开始,未提交
desk-median = 时间中位数
desk-minutes = { $n } 分钟
desk-waiting-tablets = 平板上待发送
desk-codes-used = 已用的一次性代码
desk-of = { $issued } 个中的 { $used } 个
desk-so-far-of = 预期的 { $target } 份中已收到 { $n } 份({ $share })
desk-so-far = 已收到 { $n } 份
desk-unreadable = 已保存但未计入（无法读成本期的回复）：{ $n }。
desk-by-neighborhood = 按社区
desk-neighborhood = 社区
desk-by-home-language = 按家中语言
desk-home-language = 家中语言
desk-note-place = 目标按各地家庭数分配本周期的目标。1 至 10 个家庭的组别太少,不予显示;若可由其余推得,另一组也不显示。
desk-by-language = 按调查语言
desk-language = 语言
desk-by-partner = 按合作伙伴
desk-partner = 合作伙伴
desk-no-partner = 非经合作伙伴链接
desk-by-mode = 按作答方式
desk-mode = 方式
desk-mode-web = 自己的手机或电脑
desk-mode-kiosk = 共用平板
desk-mode-interviewer = 由访员访问
desk-mode-paper = 纸本
desk-by-page = 家庭停在哪里
desk-page = 调查页
desk-page-of = { $title },第 { $page } 页,共 { $of } 页
desk-note-page = 已开始而未提交的回复,按最后作答的页面。已答的部分仍计入。
desk-by-sign = 值得再看
desk-sign = 特别之处
desk-note-sign = 这些是提示,不是定论。没有任何回复被拒绝,全部计入。
desk-sign-speed = 每秒超过一个答案
desk-sign-straight-line = 整个表格选同一项
desk-sign-trap = 填了隐藏栏位
desk-sign-alike = 与当天另一份答案相同
desk-by-day = 按日
desk-day = 日
desk-note-day = 家庭开始作答的日子。
desk-elsewhere = 其他,或未说明
desk-responses = 回复
desk-target = 目标
desk-too-few = 太少,不显示
desk-nothing-yet = 还没有。
desk-tablets = 共用平板
desk-no-tablet = 本周期尚未启用平板。
desk-tablet = 平板
desk-heard = 最近上报
desk-waiting = 待发送
desk-just-now = 刚刚
desk-minutes-ago = { $n } 分钟前
desk-hours-ago = { $n } 小时前
desk-days-ago = { $n } 天前
desk-take-out = 停用
desk-take-out-of = 停用 { $name }
desk-tablet-safe = 平板上待发送的数据很安全,联网后即发送。
desk-arm-ask = 将此设备设为共用平板。您怎么称呼它?
desk-arm = 启用此平板
desk-arm-then = 您会在此设备退出,选一组员工代码,然后交给家庭。
desk-who-did-what = 谁做了什么
desk-when = 时间 (UTC)
desk-who = 谁
desk-what = 做了什么
desk-detail = 细节
desk-trouble = 未能完成
desk-to-desk = 前往工作台
desk-not-admin = 只有管理员可看审计记录。
desk-no-cycle = 没有这个周期。请到工作台看最近一期。
desk-other-page = 这来自另一页。请到工作台再试。
desk-tablet-needs-name = 请为平板命名。返回上一页再试。
desk-no-such-tablet = 没有这台平板。
desk-store-down = 数据库没有响应。已提交的答案是安全的。请几秒后再试;若仍如此,请看服务器日志。
desk-page-broken = 无法生成此页;服务器日志说明原因。
## 改善计划
plan-title = 社区健康改善计划
plan-period = { $from }至{ $to }
plan-adopted = { $body }于{ $day }通过。
plan-draft = 草案：尚无董事会通过本计划。最后期限是{ $day }。
plan-contact = 问题与意见：{ $contact }
plan-how = 如何选定优先事项
plan-part-priorities = 优先事项
plan-candidates = 各家庭告诉我们的话中突出的需求：{ $n }。
plan-needs-caption = 突出的需求及原因
plan-needs-note = a：比其他地方可比的数字差；b：比上一期差；c：各组之间相差 1.5 倍或以上；d：属于最担心的五件事。只有不能以偶然解释时才算。
plan-reason-a = 本地 { $here }，{ $place }在 { $year } 年为 { $there }（{ $source }）。
plan-reason-b = { $cycle } 年 { $then }，现在 { $now }。
plan-reason-c = { $dimension }：{ $worst } { $worst-pct }，{ $best } { $best-pct }，按无人想要的一面计算相差 { $ratio } 倍。
plan-reason-d = 家庭最担心的第 { $place } 位：{ $label }，有 { $pct } 提到。
plan-method-matrix = 每位成员按准则给每项需求 1 到 5 分；结果是加权平均分。
plan-method-hanlon = 成员就规模（A）、严重程度（B）和已知做法的成效（C）给 0 到 10 分；结果是 (A + 2B) × C。不恰当、不经济、不被接受、资源不足或不合法的需求会搁置。
plan-method-hanlon-older = 成员就规模（A）、严重程度（B）和已知做法的成效（C）给 0 到 10 分；结果是 (A + B) × C ÷ 3。不恰当、不经济、不被接受、资源不足或不合法的需求会搁置。
plan-method-votes = 每位成员有 { $n } 票，名单一轮比一轮短。
plan-method-nominal = 小组列出并说明之后，每位成员私下排出最迫切的五项需求：第一项 5 分，最后一项 1 分。
plan-method-simplex = 成员就每项需求回答同样的封闭问题，再取平均。
plan-took-part = { $day }参加的成员：{ $n }（{ $roles }）。
plan-criteria-caption = 准则与权重
plan-scores-caption = 分数、名次与最后次序
plan-scores-finding = 董事会计分最高：{ $first }
plan-scores-subtitle = 所有成员给每项需求的分数；线由最低的成员到最高的成员
plan-scores-foot = 粗体的需求是计划的优先事项。
plan-not-scored = 未评分
plan-tied = { $place }，并列
plan-decision = 所作的决定
plan-what-if-same = 把任何一项准则的权重加倍，排在前面的仍是那 { $n } 项需求。
plan-what-if-other = 把{ $criteria }的权重加倍，会有另一项需求排到前面。
plan-set-aside = { $need }搁置：{ $reason }。
plan-moved = { $need }排在分数较高的需求之前：{ $reason }
plan-chosen = 计划的优先事项：{ $needs }。
plan-focus = 重点群体：{ $groups }。
plan-open = （待定）
plan-objectives = 目标
plan-objective-decrease = 到{ $by }，把{ $place }{ $group }的“{ $what }”由 { $baseline }（{ $year }，{ $source }）降低到 { $target }。
plan-objective-increase = 到{ $by }，把{ $place }{ $group }的“{ $what }”由 { $baseline }（{ $year }，{ $source }）提高到 { $target }。
plan-strategies = 策略
plan-evidence = { $rating }（{ $source }）
plan-actions = 行动
plan-partners = 伙伴
plan-resources = 资源
plan-measures = 衡量
plan-not-addressed = 本计划不处理的需求
plan-calendar = 日程
plan-crosswalk = 各项规定在哪里得到满足
plan-crosswalk-intro = 联邦与州清单的每一条，以及计划仍欠缺之处（按編号）。
plan-met = 已符合
plan-unmet = 尚未符合
plan-not-judged = 请自行查看
plan-place-front = 第一页
plan-column-need = 需求
plan-column-rules = 规则
plan-column-why = 原因
plan-column-criterion = 准则
plan-column-weight = 权重
plan-column-score = 分数
plan-column-range = 最低到最高
plan-column-rank = 名次
plan-column-decided = 最后位置
plan-column-strategy = 策略
plan-column-level = 层面
plan-column-evidence = 证据
plan-column-impact = 预期成效
plan-column-task = 工作
plan-column-owner = 负责人
plan-column-when = 时间
plan-column-status = 狀态
plan-column-partner = 机构
plan-column-role = 角色
plan-column-agreement = 协议
plan-column-kind = 种类
plan-column-amount = 数量
plan-column-benefit = 社区效益
plan-column-measure = 衡量
plan-column-baseline = 基准
plan-column-target = 目标值
plan-column-source = 来源
plan-column-often = 頻率
plan-column-day = 日期
plan-column-due = 事项
plan-column-rule = 条
plan-column-asks = 要求
plan-column-where = 位置
plan-column-state = 狀态
plan-column-now = 现在
plan-column-line = 直线上的值
plan-column-result = 结果
plan-word = { $word ->
    [individual] 个人
    [organization] 机构
    [community] 社区
    [policy] 政策
    [scientifically_supported] 有科学支持
    [some_evidence] 有一些证据
    [expert_opinion] 专家意见
    [insufficient_evidence] 证据不足
    [mixed_evidence] 证据不一
    [evidence_of_ineffectiveness] 有证据显示无效
    [recommended] 建议采用
    [insufficient] 证据不足
    [not_recommended] 不建议采用
    [planned] 已计划
    [under_way] 进行中
    [done] 已完成
    [dropped] 已放棄
    [money] 金钱
    [staff] 人员
    [in_kind] 实物
    [financial_assistance] 经济援助
    [medicaid] Medicaid
    [other_means_tested] 其他按收入资格的计划
    [community_health_improvement] 社区健康改善服务
    [professions_education] 医护人员教育
    [subsidized_services] 受补贴的医疗服务
    [research] 研究
    [contributions] 现金与实物捐助
    [community_building] 社区建设
    [others_do_it_better] 其他人做得更好
    [little_we_can_do] 我们能做的不多
    [resources] 资源不足
    [low_priority] 其他需求更迫切
    [process] 我们做的事
   *[outcome] 帶来的结果
}
ballot-title = 哪些需求最迫切？
ballot-lead-five = 请在每一行给每项需求一个分数：1 是低，5 是高。不知道的可以留空。
ballot-lead-ten = 请在每一行给每项需求一个分数：0 是低，10 是高。不知道的可以留空。
ballot-lead-votes = 您可以投 { $n } 项需求。请选最迫切的。
ballot-lead-ranks = 请选出最迫切的五项需求，最迫切的排第一。
ballot-secret = 不保存任何姓名。没有人会知道您选了什么。
ballot-code = 您纸条上的代码
ballot-choose = 最迫切的需求
ballot-rank = 第 { $rank } 位
ballot-send = 提交我的选票
ballot-once = 每张选票只计一次，之后不能更改。
ballot-done-title = 您的选票已计入
ballot-done-text = 谢谢您参加。您可以关闭这一页。
ballot-closed-title = 投票已结束
ballot-closed-text = 这次投票已结束，不再计入选票。如果您没有机会投票，请告诉主持会议的人。
ballot-needs-code = 请写上您纸条上的代码。
ballot-code-used = 这个代码已经计过一张选票。如果不是您的，请告诉主持会议的人。
ballot-code-unknown = 我们不认得这个代码。请看看纸条，再写一次。
ballot-empty = 还没有选任何项目。请至少选一项需求。
ballot-off-scale = 有一个分数不在范围内。请再选一次。
ballot-too-many = 您选的需求多于您的票数。请去掉一些。
ballot-twice = 有一项需求选了两次。每项请只选一次。
ballot-criterion-size = 影响多少孩子
ballot-criterion-seriousness = 有多严重
ballot-criterion-disparity = 有多不平等
ballot-criterion-concern = 家庭有多担心
ballot-criterion-ability = 我们与伙伴能做到多少
ballot-criterion-known = 我们对有效做法了解多少
ballot-criterion-effectiveness = 已知的做法有多有效
desk-ballots = 投票
desk-ballot = 投票
desk-ballots-none = 还没有开始投票。请用“chna plan ballot open”开始。
desk-no-ballots = 没有这次投票。请打开 /desk/ballots 查看全部。
desk-closed = 已结束
desk-ballot-count = 已计选票／已发代码：{ $count }
desk-ballot-few = 投票结束且收到三张选票后才显示结果，这样没有人能知道某位成员选了什么。
desk-ballot-closed = 投票已结束。请用“chna plan ballot take”把选票放进计划。
desk-ballot-still = 停止更新这一页
desk-ballot-live = 每 5 秒更新这一页
desk-ballot-close = 结束投票
plan-due-opens = 调查开始：{ $label }
plan-due-closes = 调查结束：{ $label }
plan-due-near = 离通过计划的期限还有一个月：{ $label }
plan-due-adoption = 通过计划的最后一天：{ $label }
plan-due-starts = 计划开始：{ $label }
plan-due-ends = 计划结束：{ $label }
plan-due-action-starts = 开始：{ $label }
plan-due-action-ends = 完成：{ $label }
plan-due-objective = 目标到期：{ $label }
plan-due-report = 撰写年度报告：{ $label }
plan-due-next = 下一次评估必须完成：{ $label }
plan-progress-title = { $year } 年进展
plan-progress-intro = 衡量值至少达到由基准到目标的直线，就是进度正常。达到目标的是已达成；无人量度的是沒有数据。
plan-progress-headline = 进度正常或已达成：{ $all } 项有数据的衡量中有 { $well } 项。
plan-progress-none = 尚无衡量有数据。
plan-status = { $status ->
    [met] 已达成
    [on_track] 进度正常
    [behind] 落后
   *[no_data] 沒有数据
}
plan-did = 我们做了什麼
plan-nothing-logged = 沒有记录。
plan-reach = 接触人数：{ $people }；场次：{ $sessions }；花费（美元）：{ $dollars }。参加两次的算两次。
plan-story = 一个故事
plan-learned = 我们学到什麼
plan-changes = 计划的改动
plan-next = 下一步
plan-measure-among = { $what }，{ $group }
plan-line-note = 直线由计划开始时的基准到到期日的目标。
plan-course-finding = { $what }：{ $status }
plan-course-subtitle = 每年的值；短线标出当天直线的位置
plan-course-target = 目标 { $target }
plan-not-measured = 未量度
plan-since-title = 自上次评估以来
plan-since-intro = 上一个计划打算做什麼、做了什麼、结果如何。
plan-since-note = 调查的比例以同样的措辞再问一次并检验；可能是偶然的称为无明显改变。
plan-change-met = 已达成
plan-change-progress = 有进步
plan-change-none = 无明显改变
plan-change-worse = 变差
plan-change-unmeasured = 未量度
plan-page-title = 我们听到的，以及接下来要做的
plan-you-said = 您告诉我们
plan-we-will = 我们会
plan-will-come = 我们还在想怎样做，会再告诉您。
plan-your-turn = 请您发表意见
plan-tell-us = 请告诉我们您的想法。{ $contact }
plan-of-100 = { $n ->
    [one] 每 100 { $population }中，有 1 个{ $did }。
   *[other] 每 100 { $population }中，有 { $n } 个{ $did }。
}
plan-of-100-group = { $group }：每 100 个中有 { $n } 个。
plan-worry = 这是家庭最担心的第 { $place } 位。
report-foot-map = 回答少于 { $least } 份的地区不在地图上显示。加框：与所有其他家庭明显不同。
report-alternative-map = { $groups } 个地区的地图，比例越高颜色越深。{ $finding }。回答太少而不在地图上：{ $hidden }。
report-figure-gaps = { $label }：差距最大的是按{ $dimension }，{ $points }
report-subtitle-gaps = { $label }，{ $population }：有明显差异时，情况最差的群体（实心点）与最好的群体（圆圈）。{ $n } 份回答，{ $year }
report-alternative-gaps = { $groups } 个差距的图，每行两点。{ $finding }。
report-heading-benchmarks = 与其他地方比较
report-benchmark = { $place }，{ $year }：{ $pct }（{ $details }）。
report-benchmarks-context = 仅供参考。以下数字计算的是别的事，不能比较：
report-figure-benchmarks = { $label }：这里 { $pct }；{ $place }（{ $year }）{ $there }
report-subtitle-benchmarks = { $label }，{ $population }，{ $year }。圆圈：其他地方公布的数字。
report-alternative-benchmarks = 本地家庭的一点及其区间，下方是其他地方的 { $n } 个数字。{ $finding }。
report-heading-strengths = 做得好的地方
report-trend-broken = 当时用语不同
report-other-words = { $cycle }（用语不同）
report-slope-title = 历年各主题
report-slope-finding = { $all } 个主要数字中，自 { $year } 年以来 { $worse } 个明显变差，{ $better } 个明显改善
report-slope-subtitle = 每个主题在各周期的主要数字。有颜色：明显改变。
report-alternative-slope = { $lines } 个数字历年的折线图。{ $finding }。
report-felt-title = 家庭的感受与测量的结果
report-felt-finding = 最常提到：{ $topic }（{ $felt }）。测量结果：{ $label }，{ $measured }
report-felt-subtitle = 每个主题的主要数字，以及家庭最常提到的该主题担忧。
report-felt-across = 该主题的主要数字
report-felt-up = 列为三大担忧之一
report-alternative-scatter = { $points } 个主题在平面上的点。{ $finding }。
report-bubble-title = 规模、差距与担忧一起看
report-bubble-subtitle = 越靠右：家庭越多。越高：最差群体中越多。越大：越常被提到。
report-bubble-up = 情况最差的群体
report-column-measure = 指标
report-column-topic = 主题
report-column-worry = 担忧
report-alternative-heat = { $rows } 个群体、{ $columns } 个主题的深浅表。{ $finding }
report-weights-finding = 权数是平均值的 { $from } 至 { $to } 倍
report-weights-subtitle = 各权数的家庭比例。加权前每个家庭都算 1。
report-weights-before = 之前：每家 1
report-weights-across = 权数，平均值的倍数
report-alternative-weights = 权数分布图。{ $finding }。
report-questionnaire = 问卷
report-waived = 豁免：{ $reason }

## Short documents

brief-summary = { $title }：摘要
brief-slides = { $title }：供董事会参考
brief-next = 接下来
brief-next-choose = 医院和合作伙伴会选出首先要处理的事。家庭也一起参与决定。
brief-next-plan = 之后会有一份计划，说明要做什么、由谁来做，以及怎样知道有效。
brief-next-contact = 这和您看到的一样吗？请告诉我们：{ $contact }。
brief-all = 所有家庭：{ $pct }
brief-group-worse = { $group }：在 { $of } 个主题中，有 { $times } 个明显比其他家庭差。
brief-group-unclear = { $group }：在这里列出的主题中，没有明显比其他家庭差。
brief-group-figure = { $group }与所有家庭相比
brief-group-subtitle = 每个主题的主要数字，{ $year } 年。实心点：这个群体。圆圈：所有家庭。
brief-group-alternative = 成对圆点图。{ $finding }，每个主题一行。

## Answers in full, hardships, the way through

report-column-families = 家庭
report-answers-heading = 全部答案
report-answers-finding = { $question }最常见：{ $answer }（{ $pct }）
report-answers-subtitle = 按答案分的家庭比例，{ $year }
report-answers-alternative = 堆叠条形图，依顺序每个答案一段。{ $finding }。
report-needs-title = 同时面对多项困难
report-needs-finding = { $pct } 的家庭同时面对两项或更多困难
report-needs-hidden = 同时面对多项困难的家庭太少，无法说明数目。
report-needs-subtitle = 一个家庭面对其中几项：{ $measures }。{ $n } 份回答，{ $year }
report-needs-none = 没有
report-needs-one = 一项
report-needs-two = 两项
report-needs-more = 三项或更多
report-needs-alternative = 条形图，分为没有、一项、两项、三项或更多。{ $finding }。
report-flow-heading = 从第一题到最后一题
report-flow-finding = 开始作答的 { $began } 个家庭中，{ $ended } 个完成（{ $pct }）
report-flow-hidden = 完成的家庭数目无法与其他数字一起显示。
report-flow-subtitle = 到达问卷各部分的家庭。没有开始作答的浏览不留任何记录。
report-flow-began = 开始
report-flow-ended = 完成
report-flow-by = 谁完成了问卷：按步骤和作答方式
report-flow-alternative = 条形图，问卷每个部分一条。{ $finding }。
report-flow-partner = 得知途径
report-flow-no-partner = 未注明伙伴

## What the operator gives

report-resources-title = 可以依靠的资源
report-resources-none = 尚未提供资源清单。
report-consulted-title = 听取了谁的意见
report-consulted-none = 尚未记录焦点小组、访谈或会议。
report-comments-title = 对上一份报告的意见
report-comments-none = 没有记录到对上一份报告的书面意见。
report-column-resource = 资源
report-column-offers = 提供什么
report-column-whom = 给谁
report-column-languages = 语言
report-column-area = 地区
report-column-cost = 费用
report-column-contact = 联系方式
report-column-checked = 最近核对
report-column-who = 谁
report-column-how = 方式
report-column-people = 人数
report-column-when = 时间
report-column-role = 角色
report-column-comment = 意见
report-column-reply = 结果
report-run-benchmarks = 比较数字文件
report-run-rules = 隐藏规则
report-run-beside = 一并隐藏的单元格
report-run-narrowest = 留下的最窄范围
report-read-edited = 关于数字的句子是程序根据本文件的表格写成的，有人用自己的话改写的除外。
report-own-changed = 请再读一次：下面的数字已经改变。原为：“{ $then }”现为：“{ $now }”
report-heading-quotes = 家庭自己的话
report-quote = “{ $text }”— { $who }
report-note-quotes = 这些话由人挑选，并去除了可能透露是谁写的内容。只有当一个群体至少有 { $n } 个家庭作答时，才会提到它的名称。

# The languages, as a reader of this one calls them.
language-en = 英语
language-es = 西班牙语
language-ht = 海地克里奥尔语
language-kea = 佛得角克里奥尔语
language-pt = 葡萄牙语
language-vi = 越南语
language-zh-Hant = 中文（繁体）
language-zh-Hans = 中文（简体）
language-ar = 阿拉伯语
language-so = 索马里语
language-fr = 法语
