# Lời của chương trình bằng tiếng Việt: dễ hiểu, thân mật mà lịch sự, gọi người đọc là “quý vị”.

## Dates: how a day is written, and the months in it

date = ngày { $day } { $month } năm { $year }
date-month-1 = tháng 1
date-month-2 = tháng 2
date-month-3 = tháng 3
date-month-4 = tháng 4
date-month-5 = tháng 5
date-month-6 = tháng 6
date-month-7 = tháng 7
date-month-8 = tháng 8
date-month-9 = tháng 9
date-month-10 = tháng 10
date-month-11 = tháng 11
date-month-12 = tháng 12

## Answers

answer-dk = Tôi không chắc
answer-pna = Tôi không muốn trả lời

## Collection

collection-unknown-item = Bản khảo sát này không có câu hỏi “{ $name }”.
collection-unknown-choice = Xin chọn một trong các câu trả lời có sẵn. “{ $code }” không có trong đó.
collection-choose = Xin chọn trong các câu trả lời có sẵn.
collection-one = Xin chỉ cho một câu trả lời ở đây.
collection-words = Xin viết câu trả lời bằng chữ.
collection-note = Phần này chỉ để đọc, không cần trả lời.
collection-whole-range = Xin viết một số từ { $min } đến { $max }.
collection-number-range = Xin viết một số từ { $min } đến { $max }.
collection-number-from = Xin viết một số, từ { $min } trở lên.
collection-number-to = Xin viết một số, không quá { $max }.
collection-whole = Xin viết một số nguyên.
collection-number = Xin viết một số.
collection-constraint = Xin xem lại câu trả lời này. Nó không khớp với một câu trả lời khác.
collection-alone = Xin chỉ chọn câu trả lời đó, hoặc chọn những câu kia.
collection-too-many = Xin chọn nhiều nhất là { $max }.
collection-too-long = Xin rút ngắn câu trả lời còn { $max } ký tự. Hiện giờ có { $length }.
collection-date = Xin chọn một ngày, ví dụ 2025-03-01.
collection-time = Xin chọn một giờ, ví dụ 08:30.
collection-rows = Xin gửi dưới dạng danh sách các hàng.
collection-between = Xin chọn từ { $min } đến { $max }.
collection-too-many-rows = Ở đây có chỗ cho { $max }.
collection-needed = Xin chọn một câu trả lời ở đây để chúng tôi biết hỏi tiếp thế nào.
collection-not-a-response = Đây không phải là một bản trả lời: hãy gửi một đối tượng JSON có đối tượng “answers” bên trong.
collection-field = Thiếu “{ $name }”: hãy gửi dưới dạng văn bản.
collection-other-instrument = Bản trả lời này thuộc về một bản khảo sát khác; hãy gửi đến đúng kỳ của nó.
collection-not-a-uuid = Mã số của bản trả lời không phải là UUID; hãy tạo một mã và dùng mã đó cho mọi lần thử.

## Web

web-name = Khảo sát gia đình
web-language = Ngôn ngữ
web-leave = Thoát ngay
web-help = Trợ giúp
web-help-title = Trợ giúp, bất cứ lúc nào
web-help-text = Quý vị không đơn độc. Các đường dây này dành cho tất cả mọi người. Quý vị không cần nói lý do gọi.
web-help-contact = Thắc mắc về bản khảo sát này
web-help-back = Vào bản khảo sát
web-support-title = Trợ giúp cho gia đình, bất cứ lúc nào
web-synthetic = Đây là bản minh họa. Địa điểm và các gia đình đều không có thật.
web-home-title = Xin cho chúng tôi biết các gia đình cần gì
web-home-text = Chọn ngôn ngữ để bắt đầu.
web-home-minutes = khoảng { $minutes } phút
web-home-none = Hiện giờ không có bản khảo sát nào. Cảm ơn quý vị đã ghé qua. Xin thử lại sau, hoặc mở trang Trợ giúp.
web-results-title = Điều quý vị đã cho chúng tôi biết
web-results-lead = { $n } gia đình ở { $place } đã trả lời các câu hỏi của chúng tôi. Xin cảm ơn. Đây là điều họ đã nói.
web-results-lead-few = Một số gia đình ở { $place } đã trả lời các câu hỏi của chúng tôi. Xin cảm ơn. Số gia đình quá ít nên chúng tôi không hiển thị con số.
web-results-safe = Chúng tôi gộp mọi câu trả lời lại và không bao giờ hiển thị các nhóm nhỏ. Không thể nhận ra ai trong các con số này.
web-results-more = Con số này cao hơn năm { $year }.
web-results-less = Con số này thấp hơn năm { $year }.
web-results-same = Không có thay đổi rõ ràng kể từ năm { $year }.
web-results-care = Ít gia đình trả lời câu này. Xin đọc một cách thận trọng.
web-results-link = Xem điều các gia đình đã cho chúng tôi biết
web-no-results-title = Kết quả chưa có ở đây
web-no-results-text = Chúng tôi vẫn đang tổng hợp các câu trả lời. Xin trở lại sau ít lâu. Trang này sẽ cho thấy điều các gia đình đã nói.
web-no-results-way-out = Về trang đầu
web-progress = Phần { $part } trên { $of } · { $title }
web-problems = Xin xem lại chỗ này
web-problem-in-title = Xin xem lại: { $title }
web-next = Tiếp theo
web-send = Gửi câu trả lời của tôi
web-saved = Các câu trả lời đến giờ đã được lưu.
web-back = Quay lại
web-skip = Bỏ qua câu hỏi này
web-skip-page = Bỏ qua những câu hỏi này
web-thanks-title = Cảm ơn quý vị
web-thanks-text = Câu trả lời của quý vị đã được gửi. { $hospital } và các đối tác sẽ dùng chung với câu trả lời của các gia đình khác để hoạch định những việc sắp tới.
web-not-for-you-title = Cảm ơn quý vị đã dành thời gian
web-not-for-you-text = Bản khảo sát này dành cho cha mẹ và người chăm sóc sống cùng trẻ dưới 18 tuổi. { $hospital } cảm ơn quý vị đã muốn giúp. Quý vị có thể đóng trang này.
web-declined-title = Không sao cả
web-declined-text = Quý vị đã chọn không tham gia. Chúng tôi không giữ lại điều gì về gia đình quý vị. { $hospital } vẫn chăm sóc gia đình quý vị như trước. Quý vị có thể đóng trang này.
web-no-such-page-title = Không có trang này
web-no-such-page-text = Có thể địa chỉ bị gõ sai, hoặc trang đã dời đi chỗ khác.
web-no-such-page-way-out = Về trang đầu
web-no-such-cycle-title = Chúng tôi không tìm thấy bản khảo sát này
web-no-such-cycle-text = Có thể đường dẫn đã cũ hoặc thiếu một chữ.
web-no-such-cycle-way-out = Xem các bản khảo sát đang mở
web-not-open-yet-title = Bản khảo sát này chưa bắt đầu
web-not-open-yet-text = Cảm ơn quý vị muốn tham gia. Xin trở lại sau ít lâu.
web-not-open-yet-way-out = Trợ giúp và liên lạc
web-closed-title = Bản khảo sát này đã kết thúc
web-closed-text = Cảm ơn quý vị muốn tham gia. Chúng tôi không còn nhận câu trả lời nữa.
web-closed-way-out = Trợ giúp và liên lạc
web-expired-title = Chúng tôi không tìm thấy câu trả lời của quý vị trên điện thoại này
web-expired-text = Có thể quý vị đã thoát khỏi bản khảo sát, hoặc trình duyệt đã bị đóng. Những câu trả lời đã gửi trước đó vẫn còn nguyên. Quý vị có thể bắt đầu lại.
web-expired-way-out = Bắt đầu lại
web-too-large-title = Một lần gửi nhiều chữ quá
web-too-large-text = Những câu trả lời đã lưu trước đó vẫn còn nguyên. Xin viết ngắn hơn rồi gửi lại.
web-too-large-way-out = Về lại trang
web-not-a-form-title = Dữ liệu gửi đến không trọn vẹn
web-not-a-form-text = Những câu trả lời đã lưu trước đó vẫn còn nguyên. Xin thử lại.
web-not-a-form-way-out = Về lại trang
web-from-elsewhere-title = Xin mở bản khảo sát ở đây
web-from-elsewhere-text = Dữ liệu đó đến từ một trang web khác nên chúng tôi không nhận. Những câu trả lời đã lưu trước đó vẫn còn nguyên.
web-from-elsewhere-way-out = Mở bản khảo sát
web-store-down-title = Hiện giờ chúng tôi chưa lưu được
web-store-down-text = Những câu trả lời đã lưu trước đó vẫn còn nguyên. Xin chờ một chút, bấm quay lại trong trình duyệt rồi thử lại.
web-store-down-way-out = Thử lại
web-too-many-title = Xin chờ một phút
web-too-many-text = Mạng của quý vị gửi đến quá nhiều cùng một lúc. Những câu trả lời đã lưu trước đó vẫn còn nguyên. Xin chờ một phút, bấm quay lại trong trình duyệt rồi thử lại.
web-too-many-way-out = Thử lại
web-ours-title = Có trục trặc từ phía chúng tôi
web-ours-text = Những câu trả lời đã lưu trước đó vẫn còn nguyên. Xin thử lại.
web-ours-way-out = Về trang đầu
web-language-offline = Ngôn ngữ này chưa có trên điện thoại của quý vị. Cần có mạng một lần để lấy về.
web-saved-here = Đã lưu trên điện thoại này.
web-saved-sent = Đã lưu trên điện thoại này và ở chỗ chúng tôi.
web-saved-waits = Đã lưu trên điện thoại này. Sẽ gửi đi khi có mạng.
web-saved-away = Đã lưu trên điện thoại này. Hiện chưa kết nối được với chúng tôi. Điện thoại sẽ tự thử lại.
web-saved-busy = Đã lưu trên điện thoại này. Hiện có nhiều gia đình đang trả lời nên câu trả lời của quý vị sẽ được gửi trễ một chút.
web-saved-not = Điện thoại này không lưu được câu trả lời. Xin để trang này mở cho đến khi xong.
web-thanks-waits = Câu trả lời của quý vị đã lưu trên điện thoại này và sẽ được gửi đi khi có mạng. Nếu được, xin mở lại trang này sau.
web-thanks-away = Câu trả lời của quý vị đã lưu trên điện thoại này. Hiện chưa kết nối được với chúng tôi. Khi trang này còn mở, điện thoại sẽ tự thử lại. Quý vị cũng có thể mở lại trang này sau.
web-thanks-sending = Đang gửi câu trả lời của quý vị. Các câu đó đã lưu trên điện thoại này.
web-thanks-stuck = Câu trả lời của quý vị đã lưu trên điện thoại này nhưng chúng tôi chưa nhận được. Xin báo cho chúng tôi biết: { $contact }
web-choose-list = Chọn từ danh sách
web-row-add = Thêm một dòng
web-row-remove = Xóa
web-guidance = Dành cho người phỏng vấn
web-erase = Xóa các câu trả lời của tôi
web-erase-title = Xóa tất cả câu trả lời của quý vị?
web-erase-text = Chúng tôi sẽ xóa khỏi điện thoại này và trở về đầu. Những gì đã gửi trước đó vẫn ở chỗ chúng tôi, không kèm tên ai.
web-erase-yes = Vâng, xóa đi
web-erase-no = Không, giữ lại
web-later = Làm tiếp sau, hoặc trên điện thoại khác
web-later-title = Những từ để quý vị trở lại
web-later-text = Xin ghi lại hoặc chụp hình những từ này. Với chúng, quý vị có thể làm tiếp ở đây hoặc trên điện thoại khác. Ai có những từ này đều xem được câu trả lời của quý vị.
web-later-until = Những từ này dùng được đến { $day }.
web-later-offline = Cần có mạng để nhận những từ này. Câu trả lời của quý vị đã lưu trên điện thoại này nên quý vị cũng có thể trở lại đây sau.
web-later-back = Làm tiếp bản khảo sát
web-resume = Tôi có những từ để trở lại
web-resume-title = Làm tiếp từ chỗ quý vị đã dừng
web-resume-text = Xin viết những từ quý vị đã nhận. Chữ hoa hay chữ thường đều được.
web-resume-label = Những từ của quý vị
web-resume-go = Làm tiếp
web-resume-unknown = Chúng tôi không tìm thấy những từ này. Xin xem lại từng từ. Chúng hết hiệu lực sau vài ngày, hoặc khi câu trả lời đã gửi xong.
web-resume-too-many = Đã thử quá nhiều lần. Xin chờ vài phút rồi thử lại.
web-gift-link = Quà cảm ơn
web-gift-offer = Để cảm ơn, quý vị có thể dự rút thăm trúng quà. Việc này ở một trang khác và được giữ riêng với câu trả lời của quý vị.
web-gift-title = Quà cảm ơn
web-gift-text = Xin cho biết cách liên lạc nếu quý vị trúng. Chúng tôi giữ riêng với câu trả lời để không ai biết câu trả lời nào là của quý vị. Chúng tôi xóa đi sau khi rút thăm.
web-gift-name = Tên của quý vị (không cần họ)
web-gift-contact = Số điện thoại hoặc email của quý vị
web-gift-adult = Tôi từ 18 tuổi trở lên.
web-gift-send = Dự rút thăm
web-gift-needs-contact = Xin viết số điện thoại hoặc email để chúng tôi liên lạc được.
web-gift-needs-adult = Chỉ người lớn mới dự được. Xin đánh dấu vào ô nếu quý vị từ 18 tuổi trở lên.
web-gift-done-title = Quý vị đã dự rút thăm
web-gift-done-text = Cảm ơn quý vị. Quý vị có thể đóng trang này.
web-trap = Để trống chỗ này

## Kiosk: a shared tablet, armed by staff

kiosk-title = Máy tính bảng dùng chung
kiosk-text = Cài đặt máy này cho các gia đình tại một buổi sinh hoạt, hoặc tự quý vị đọc to các câu hỏi. Mở trang này một lần khi có mạng; sau đó máy chạy được mà không cần mạng.
kiosk-code = Mã nhân viên
kiosk-code-hint = Quý vị chọn mã ngay bây giờ, ít nhất 4 chữ số. Mã này mở trang dành cho nhân viên trên máy này.
kiosk-place = Máy này đặt ở đâu
kiosk-families = Gia đình tự trả lời
kiosk-interviewer = Tôi đọc to các câu hỏi
kiosk-start = Cài đặt máy này
kiosk-wrong = Đó không phải là mã nhân viên. Xin hỏi người phụ trách khảo sát.
kiosk-off = Máy này chưa được chuẩn bị. Hãy mở trên máy đường liên kết dành cho máy dùng chung từ trang của nhân viên.
kiosk-no-script = Máy tính bảng dùng chung cần trình duyệt chạy được script.
kiosk-welcome = Xin cho chúng tôi biết các gia đình cần gì
kiosk-choose = Chọn ngôn ngữ của quý vị để bắt đầu.
kiosk-still = Quý vị còn ở đó không?
kiosk-still-text = Nếu không, chúng tôi sẽ xóa màn hình cho gia đình kế tiếp sau { $seconds } giây. Câu trả lời đến giờ vẫn được giữ cho khảo sát.
kiosk-here = Vâng, tôi còn đây
kiosk-next-family = Xong
kiosk-next-family-text = Màn hình này sẽ tự xóa trong giây lát.
kiosk-staff = Nhân viên
kiosk-waiting = Đang chờ gửi: { $n }
kiosk-sent = Đã gửi từ máy này: { $n }
kiosk-send-now = Gửi ngay
kiosk-back = Trở lại cho gia đình
kiosk-end = Ngừng dùng máy này
kiosk-end-waiting = Một số câu trả lời chưa được gửi. Xin kết nối máy này trước để không mất câu nào.

## Poster

poster-title = Xin cho chúng tôi biết các gia đình cần gì
poster-text = Hướng máy ảnh điện thoại vào đây. Mất khoảng { $minutes } phút. Không cần tên, không cần địa chỉ. Tùy quý vị quyết định.
poster-type = Hoặc gõ địa chỉ này:

## Report

report-title = Đánh giá nhu cầu sức khỏe của cộng đồng
report-period = { $cycle } · các gia đình trả lời từ { $from } đến { $to }
report-synthetic = Dữ liệu mô phỏng: { $place } là nơi không có thật, và không có gia đình nào ở đó là thật.
report-colophon = Do { $program } viết. Cùng câu trả lời, cài đặt và phiên bản sẽ cho ra cùng một tài liệu, giống nhau từng byte.
report-skip = Đến phần nội dung
report-contents = Mục lục
report-numbers = Xem các con số.
report-page = Trang { $n } trên { $total }
report-tables = Tất cả các bảng
report-too-few = quá ít nên không hiển thị
report-unanswered = quá ít người trả lời
report-all-families = Tất cả
report-interval = { $from } đến { $to }
report-caution = Ít gia đình trả lời; xin đọc một cách thận trọng.
report-part-about = Cộng đồng
report-part-topics = Những điều các gia đình cho chúng tôi biết
report-part-across = Nhìn chung các chủ đề
report-part-appendix = Phụ lục
report-heading-findings = Những phát hiện chính
report-heading-who = Ai đã trả lời
report-heading-read = Cách đọc báo cáo này
report-nothing-to-show = Quá ít gia đình trả lời nên không thể hiển thị con số nào. Phần dưới đây cho biết đã hỏi gì và hỏi như thế nào.
report-who = { $n } gia đình ở { $place } đã trả lời từ { $from } đến { $to }.
report-read-interval = Một con số như “14%” là ước tính tốt nhất của chúng tôi cho tất cả các gia đình. Đường mảnh, hoặc khoảng số đi sau, cho biết con số có thể chênh bao nhiêu chỉ vì số câu trả lời.
report-read-clear = Chúng tôi chỉ gọi một khác biệt là rõ ràng khi khó có thể do ngẫu nhiên. “Không có khác biệt rõ ràng” không có nghĩa là không có khác biệt.
report-read-flag = † đánh dấu con số cần dùng thận trọng: khoảng của nó rộng vì ít gia đình trả lời.
report-read-hidden = Chúng tôi ghi “quá ít nên không hiển thị” ở những chỗ có thể nhận ra một nhóm nhỏ gia đình.
report-read-generated = Các câu về con số do chương trình viết từ các bảng trong tài liệu này; không câu nào được sửa.
report-level = { $pct } { $population } { $did } ({ $n } câu trả lời).
report-level-hidden = Quá ít gia đình trả lời nên không thể hiển thị con số cho “{ $label }”.
report-level-unanswered = “{ $label }” không có con số ở đây: chưa đến { $pct } trong số { $population } có câu trả lời, quá ít để nói thay cho tất cả.
report-gap = { $dimension }: { $worst-pct } ở nhóm { $worst } và { $best-pct } ở nhóm { $best }, cách nhau { $points }, hay { $ratio } lần.
report-gap-points = { $dimension }: { $worst-pct } ở nhóm { $worst } và { $best-pct } ở nhóm { $best }, cách nhau { $points }.
report-gap-unclear = Chúng tôi không thấy khác biệt rõ ràng giữa các nhóm theo { $dimensions }; một số nhóm nhỏ.
report-gap-hidden = Quá ít gia đình trả lời nên không thể so sánh các nhóm theo { $dimensions }.
report-figure-worst-high = { $worst } có tỷ lệ cao nhất, { $worst-pct }; { $best } thấp nhất, { $best-pct }
report-figure-worst-low = { $worst } có tỷ lệ thấp nhất, { $worst-pct }; { $best } cao nhất, { $best-pct }
report-figure-unclear = { $label }: không có khác biệt rõ ràng theo { $dimension }
report-figure-hidden = { $label }: quá ít câu trả lời để so sánh theo { $dimension }
report-subtitle = { $dimension } · { $label } trong số { $population } · { $n } câu trả lời, { $year }
report-subtitle-trend = { $label } trong số { $population }. Mỗi kỳ được gia quyền theo số liệu cộng đồng mới nhất.
report-foot-clear = Đường kẻ: khoảng 95%. In đậm và có màu: khác biệt rõ ràng so với tất cả các gia đình khác.
report-foot-line = Đường kẻ: khoảng 95%. Không nhóm nào khác biệt rõ ràng so với tất cả các gia đình khác.
report-foot-flag = † ít câu trả lời, dùng thận trọng.
report-foot-hidden = Quá ít nên không hiển thị: { $groups }.
report-foot-trend = Đường kẻ: khoảng 95%.
report-alternative-dots = Biểu đồ điểm của { $groups } nhóm với các khoảng. { $finding }. { $ends } Tất cả gia đình: { $total }. Nhóm quá nhỏ không hiển thị: { $hidden }.
report-alternative-ends = Đầu tiên là { $first } với { $first-pct }, cuối cùng là { $last } với { $last-pct }.
report-alternative-trend = Biểu đồ điểm qua các kỳ với các khoảng. { $finding }
report-alternative-bars = Biểu đồ cột. { $finding }
report-heading-groups = Ai bị ảnh hưởng
report-heading-trend = Qua các năm
report-all-groups = { $label }: mọi nhóm
report-trend-numbers = Các con số của từng kỳ
report-trend-worse = Tình hình xấu đi: { $then } năm { $year }, nay { $now }. Thay đổi { $points } là rõ ràng.
report-trend-improved = Tình hình tốt hơn: { $then } năm { $year }, nay { $now }. Thay đổi { $points } là rõ ràng.
report-trend-changed = Có thay đổi: { $then } năm { $year }, nay { $now }. Thay đổi { $points } là rõ ràng.
report-trend-unclear = Không có thay đổi rõ ràng: { $then } năm { $year }, nay { $now }. Thay đổi { $points } có thể do ngẫu nhiên.
report-trend-one-cycle = Đây là lần đầu hỏi câu này nên chưa có con số trước đó để so sánh.
report-trend-wording = Không thể so sánh với những năm trước vì câu hỏi đã thay đổi.
report-trend-too-few = Không thể so sánh với những năm trước: quá ít gia đình trả lời.
report-tile-interval = { $interval } · { $n } câu trả lời
report-tile-worse = ▲ xấu hơn: { $points } từ { $year }
report-tile-improved = ▽ tốt hơn: { $points } từ { $year }
report-tile-changed = { $points } từ { $year }
report-tile-unclear = không có thay đổi rõ ràng từ { $year }
report-question = “{ $text }”
report-small-print = { $label } là tỷ lệ trong số { $population } có câu trả lời hợp lệ. Câu hỏi: { $questions }
report-least-answered = “{ $label }” chỉ được hiển thị khi ít nhất { $pct } trong số { $population } có câu trả lời, tính chung và trong từng nhóm: những người trả lời có thể khác những người còn lại.
report-breakdown-caption = { $label } trong số { $population }, theo nhóm
report-trend-caption = { $label } theo kỳ
report-column-group = Nhóm
report-column-answers = Số câu trả lời
report-column-share = Tỷ lệ
report-column-interval = Khoảng 95%
report-column-difference = Điểm chênh so với tất cả nhóm khác
report-column-ratio = Tỷ số
report-column-note = Ghi chú
report-column-cycle = Kỳ
report-column-crude = Chưa gia quyền
report-column-choice = Câu trả lời
report-column-top3 = Trong ba lựa chọn đầu
report-column-picked = Được chọn
report-column-first = Xếp đầu
report-column-points = Điểm
report-column-families-share = Tỷ lệ gia đình
report-column-unweighted = Trong số người có trả lời
report-column-weighted = Đã gia quyền
report-column-reference = Trong cộng đồng
report-column-gap = Chênh lệch (điểm)
report-column-question = Câu hỏi
report-column-asked = Số người được hỏi
report-column-missing = Không trả lời
report-difference = { $points } ({ $from } đến { $to })
report-standing-worse = rõ ràng xấu hơn
report-standing-better = rõ ràng tốt hơn
report-standing-higher = rõ ràng cao hơn
report-standing-lower = rõ ràng thấp hơn
report-reference-group = nhóm tốt nhất
report-flag = † ít câu trả lời
report-note-chose = Các gia đình tự chọn tham gia; các khoảng chỉ cho biết mức dao động do số câu trả lời.
report-note-breakdown = Khác biệt là giữa nhóm đó và tất cả gia đình khác gộp lại; “rõ ràng” đã được kiểm định với ngẫu nhiên và với số lần so sánh. Tỷ số là so với nhóm tốt nhất có đủ câu trả lời.
report-note-trend = Mỗi kỳ được gia quyền theo số liệu cộng đồng của kỳ mới nhất, để thay đổi về người trả lời không bị xem là thay đổi về tình hình gia đình; cột cuối chưa gia quyền.
report-note-ranked = Mỗi gia đình nêu lựa chọn thứ nhất, thứ hai và thứ ba. Điểm: 3 cho thứ nhất, 2 cho thứ hai, 1 cho thứ ba, tính theo phần của số điểm cao nhất có thể có.
report-note-heat = ▲ rõ ràng xấu hơn, ▽ rõ ràng tốt hơn tất cả gia đình khác; không dấu: không có khác biệt rõ ràng. † ít câu trả lời.
report-note-who = Chênh lệch: người trả lời trừ người sống ở đây; ◆ đánh dấu chênh lệch hơn 5 điểm. Các nhóm có thể trùng nhau khi gia đình được chọn nhiều hơn một.
report-choice = { $choice } ({ $pct })
report-list-top = Được nêu nhiều nhất: { $first }, { $second } và { $third }.
report-list-hidden = Quá ít gia đình trả lời “{ $label }” nên không thể xếp hạng.
report-list-figure = { $shown } câu trả lời được chọn nhiều nhất
report-list-subtitle-ranked = Tỷ lệ gia đình nêu trong ba lựa chọn của mình. { $n } gia đình trả lời, { $year }.
report-list-subtitle = Tỷ lệ gia đình đã chọn. { $n } gia đình trả lời, { $year }.
report-all-choices = { $label }: mọi câu trả lời
report-heat-title = Mọi chủ đề trong một bảng
report-heat-caption = Con số chính của từng chủ đề, theo nhóm
report-heat-headline = Rõ ràng khó khăn hơn ở { $times } trên { $of } chủ đề, nhiều hơn mọi nhóm khác: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Không nhóm nào rõ ràng khó khăn hơn các nhóm khác.
report-community-title = Cộng đồng được phục vụ
report-community-headline = { $hospital } phục vụ các gia đình ở { $place }.
report-community-no-margins = Chưa nạp số liệu cộng đồng cho kỳ này.
report-community-caption = Các gia đình có con ở { $place }
report-source = Nguồn: { $source }.
report-methods-title = Chúng tôi đã hỏi thế nào và ai đã trả lời
report-methods-headline = { $n } gia đình đã trả lời.
report-methods-headline-like = { $n } gia đình đã trả lời, và họ rất giống các gia đình sống ở đây.
report-methods-headline-over = { $n } gia đình đã trả lời. { $group } tham gia nhiều hơn các nhóm khác: { $unweighted } số câu trả lời, { $reference } cộng đồng.
report-methods-headline-under = { $n } gia đình đã trả lời. { $group } tham gia ít hơn các nhóm khác: { $unweighted } số câu trả lời, { $reference } cộng đồng.
report-how = Các gia đình có thể trả lời từ { $from } đến { $to } bằng những ngôn ngữ sau: { $languages }. { $n } gia đình đã gửi câu trả lời.
report-convenience = Đây là mẫu thuận tiện, không phải mẫu ngẫu nhiên: các gia đình nghe nói về khảo sát và tự chọn tham gia. Mẫu này không có biên độ sai số thật sự.
report-drafts = Bản dịch nháp chưa được duyệt đã được dùng cho { $languages }; xin lưu ý khi đọc câu trả lời bằng các ngôn ngữ đó.
report-who-caption = Ai đã trả lời, và ai sống ở đây
report-heading-weighting = Gia quyền
report-weighting = Các câu trả lời được gia quyền để khớp với cộng đồng theo { $dimensions }. Gia đình thuộc nhóm trả lời ít hơn được tính nặng hơn.
report-weighting-cost = Gia quyền làm giảm độ chính xác: { $n } câu trả lời tương đương { $effective } của một mẫu không cần gia quyền (hiệu ứng thiết kế { $deff }).
report-merged = Các mức có dưới 30 câu trả lời được gộp lại trước khi gia quyền: { $levels }.
report-not-converged = Quyền số không khớp hoàn toàn với mọi số liệu cộng đồng; chênh lệch lớn nhất ghi trong phiếu chạy.
report-weighting-warning = Quyền số làm giá trị của câu trả lời còn chưa đến một nửa; xin đọc mọi con số một cách thận trọng.
report-unweighted = Chưa nạp số liệu cộng đồng cho kỳ này nên câu trả lời không được gia quyền: mọi gia đình được tính như nhau, và các con số mô tả những người đã trả lời.
report-heading-missing = Câu hỏi không được trả lời
report-missing-none = Không có câu hỏi nào bị hơn 10% người được hỏi bỏ trống.
report-missing-caption = Những câu hỏi mà hơn 10% người được hỏi không trả lời
report-heading-limits = Giới hạn và thông tin còn thiếu
report-limit-chose = Gia đình chọn trả lời có thể khác với gia đình không trả lời theo những cách mà gia quyền không sửa được.
report-limit-small = { $dimension }: dưới 30 câu trả lời, nên nói rất ít hoặc không nói gì về { $groups }.
report-limit-reports = Câu trả lời là lời kể của cha mẹ hoặc người chăm sóc; chúng tôi không kiểm tra hồ sơ nào.
report-appendix-methods = Phương pháp đầy đủ
report-method-indicators = Mỗi chỉ số là một tỷ lệ: trong số những người thuộc nhóm có câu trả lời hợp lệ, những ai đáp ứng định nghĩa. “Tôi không chắc”, “Tôi không muốn trả lời”, chỗ trống và câu không được hỏi đều không nằm trong mẫu số.
report-method-weights = Quyền số bắt đầu từ 1 và được điều chỉnh dần (raking) theo số liệu cộng đồng. Trong mỗi vòng, quyền số được giữ từ một phần năm đến năm lần mức trung bình. Các mức có dưới 30 câu trả lời được gộp trước với mức kế cận. Câu trả lời thiếu ở câu hỏi dùng để gia quyền lấy theo phân bố của mẫu.
report-method-intervals = Khoảng 95% là khoảng Wilson, với số câu trả lời hiệu dụng của mỗi nhóm (Kish).
report-method-comparisons = Mỗi nhóm được so với tất cả gia đình khác bằng kiểm định z hai tỷ lệ với số câu trả lời hiệu dụng. Trong một bảng, quy tắc Benjamini–Hochberg ở mức 0,05 tính đến số lần so sánh.
report-method-trend = Chỉ so sánh các kỳ khi câu hỏi giữ nguyên lời. Mỗi kỳ được gia quyền theo số liệu cộng đồng mới nhất; kỳ đầu và kỳ mới nhất được so bằng kiểm định z.
report-method-flags = † dùng khi khoảng rộng hơn 20 điểm hoặc rộng hơn 1,2 lần tỷ lệ. Tỷ lệ dựa trên dưới 30 câu trả lời không được hiển thị.
report-method-hiding-public = Bản công khai: các số đếm từ 1 đến { $highest } được ẩn, cũng như mọi con số có thể suy ra chúng; tỷ lệ dựa trên dưới { $answers } câu trả lời không được hiển thị.
report-method-hiding-internal = Bản nháp nội bộ, không công bố: các số đếm từ 1 đến { $highest } được ẩn, cũng như mọi con số có thể suy ra chúng; tỷ lệ dựa trên dưới { $answers } câu trả lời không được hiển thị.
report-method-rounding = Tỷ lệ được làm tròn đến phần trăm nguyên; khi cả hai tỷ lệ được in, khác biệt tính theo tỷ lệ đã làm tròn. Tổng các tỷ lệ của một câu hỏi có thể là 99 hoặc 101.
report-run-title = Phiếu chạy
report-run-intro = Với các dữ liệu đầu vào và phiên bản này, ai được phép xem câu trả lời đều có thể tạo lại tài liệu này.
report-run-program = Chương trình
report-run-instrument = Bảng câu hỏi
report-run-indicators = Tệp chỉ số
report-run-cycle = Kỳ
report-run-margins = Số liệu cộng đồng
report-run-data = Câu trả lời
report-run-earlier = Các kỳ trước
report-run-rounds = Số vòng điều chỉnh
report-run-error = Sai số biên lớn nhất
report-run-range = Quyền số, so với trung bình
report-run-deff = Hiệu ứng thiết kế của gia quyền
report-figure-apart = { $label }: { $worst-pct } ở nhóm { $worst }, { $best-pct } ở nhóm { $best }
report-points = { $n ->
   *[other] { $shown } điểm
}
report-fewer = dưới { $n }
report-and = { $rest } và { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Các con số được ẩn vì quá ít gia đình đứng sau
report-run-audit-proven = { $count }; với mỗi số, mọi điều đã công bố vẫn để ngỏ mọi số đếm từ 1 đến { $highest } (quy hoạch tuyến tính, microlp)
report-run-effective = Số câu trả lời hiệu dụng
report-no-answer = Không trả lời

## Charts

# The form on paper.
paper-how = Đánh dấu vào ô bên cạnh câu trả lời, hoặc viết trên dòng kẻ. Các chữ nhỏ dành cho người nhập câu trả lời vào máy.
paper-only-if = Chỉ khi { $condition }
paper-and = và
paper-or = hoặc
paper-many = Đánh dấu tất cả những ý phù hợp.
paper-stop = Xin dừng ở đây. Cảm ơn quý vị.

## Desk: pages for staff

desk-name = Bàn quản lý khảo sát
desk-login = Đăng nhập
desk-look-again = Vui lòng xem lại: đăng nhập
desk-account = Tên
desk-password = Mật khẩu
desk-accounts-made = Tài khoản được tạo trên máy chủ bằng “chna user add”.
desk-login-wrong = Tên và mật khẩu không khớp. Quản trị viên có thể đặt mật khẩu mới bằng “chna user password”.
desk-login-often = Đã thử nhiều lần. Vui lòng đợi một phút rồi thử lại.
desk-login-broken = Dữ liệu đến không trọn vẹn. Vui lòng thử lại.
desk-from-elsewhere = Yêu cầu đến từ trang khác. Mở /desk ở đây và đăng nhập.
desk-logout = Đăng xuất
desk-role-admin = quản trị
desk-role-analyst = phân tích
desk-fielding = Thu thập
desk-audit = Nhật ký
desk-cycles = Các kỳ
desk-complete = Hoàn tất
desk-partial = Đã bắt đầu, chưa gửi
desk-median = Thời gian trung vị
desk-minutes = { $n } phút
desk-waiting-tablets = Đang chờ trên máy tính bảng
desk-codes-used = Mã dùng một lần đã dùng
desk-of = { $used } trên { $issued }
desk-so-far-of = Đã có { $n } trong { $target } phiếu mong đợi ({ $share })
desk-so-far = Đã có { $n } phiếu
desk-unreadable = Đã lưu nhưng không được đếm vì không đọc được như phiếu của kỳ này: { $n }.
desk-by-neighborhood = Theo khu phố
desk-neighborhood = Khu phố
desk-by-home-language = Theo ngôn ngữ ở nhà
desk-home-language = Ngôn ngữ ở nhà
desk-note-place = Chỉ tiêu chia chỉ tiêu của kỳ theo nơi các gia đình sống. Nhóm từ 1 đến 10 gia đình quá ít để hiển thị, và thêm một nhóm nữa nếu có thể suy ra từ phần còn lại.
desk-by-language = Theo ngôn ngữ khảo sát
desk-language = Ngôn ngữ
desk-by-partner = Theo đối tác
desk-partner = Đối tác
desk-no-partner = Không qua liên kết đối tác
desk-by-mode = Theo cách trả lời
desk-mode = Cách
desk-mode-web = Điện thoại hoặc máy tính riêng
desk-mode-kiosk = Máy tính bảng dùng chung
desk-mode-interviewer = Với người phỏng vấn
desk-mode-paper = Trên giấy
desk-by-page = Nơi các gia đình dừng lại
desk-page = Trang khảo sát
desk-page-of = { $title }, trang { $page } trên { $of }
desk-note-page = Phiếu đã bắt đầu mà chưa gửi, theo trang của câu trả lời cuối. Chúng được tính đến chỗ đã trả lời.
desk-by-sign = Nên xem lại
desk-sign = Điểm nổi bật
desk-note-sign = Đây là gợi ý, không phải kết luận. Không phiếu nào bị từ chối, và tất cả đều được tính.
desk-sign-speed = Nhanh hơn một câu mỗi giây
desk-sign-straight-line = Cùng một lựa chọn cả bảng
desk-sign-trap = Ô ẩn được điền
desk-sign-alike = Giống một phiếu khác cùng ngày
desk-by-day = Theo ngày
desk-day = Ngày
desk-note-day = Ngày gia đình bắt đầu.
desk-elsewhere = Nơi khác, hoặc không nói
desk-responses = Phiếu
desk-target = Chỉ tiêu
desk-too-few = quá ít để hiển thị
desk-nothing-yet = Chưa có gì.
desk-tablets = Máy tính bảng dùng chung
desk-no-tablet = Chưa có máy tính bảng nào được chuẩn bị cho kỳ này.
desk-tablet = Máy tính bảng
desk-heard = Tin gần nhất
desk-waiting = Đang chờ
desk-just-now = vừa xong
desk-minutes-ago = { $n } phút trước
desk-hours-ago = { $n } giờ trước
desk-days-ago = { $n } ngày trước
desk-take-out = Ngừng dùng
desk-take-out-of = Ngừng dùng { $name }
desk-tablet-safe = Dữ liệu chờ trên máy được an toàn và sẽ gửi khi có mạng.
desk-arm-ask = Chuẩn bị thiết bị này làm máy dùng chung. Bạn gọi nó là gì?
desk-arm = Chuẩn bị máy này
desk-arm-then = Bạn rời bàn quản lý trên máy này, chọn mã nhân viên, rồi trao máy.
desk-who-did-what = Ai đã làm gì
desk-when = Khi nào (UTC)
desk-who = Ai
desk-what = Việc gì
desk-detail = Chi tiết
desk-trouble = Không thực hiện được
desk-to-desk = Đến bàn quản lý
desk-not-admin = Chỉ quản trị viên xem được nhật ký.
desk-no-cycle = Không có kỳ này. Đến bàn quản lý để xem kỳ mới nhất.
desk-other-page = Yêu cầu đến từ trang khác. Đến bàn quản lý và thử lại.
desk-tablet-needs-name = Đặt tên cho máy. Quay lại trang trước và thử lại.
desk-no-such-tablet = Không có máy này.
desk-store-down = Cơ sở dữ liệu không trả lời. Các câu trả lời đã gửi vẫn an toàn. Thử lại sau vài giây; nếu vẫn vậy, xem nhật ký máy chủ.
desk-page-broken = Không tạo được trang này; nhật ký máy chủ cho biết lý do.
## Kế hoạch cải thiện
plan-title = Kế hoạch Cải thiện Sức khỏe Cộng đồng
plan-period = { $from } đến { $to }
plan-adopted = Được { $body } thông qua ngày { $day }.
plan-draft = Bản nháp: chưa có hội đồng nào thông qua kế hoạch này. Hạn cuối là { $day }.
plan-contact = Câu hỏi và ý kiến: { $contact }
plan-how = Cách chọn các ưu tiên
plan-part-priorities = Ưu tiên
plan-candidates = Các nhu cầu nổi bật trong điều các gia đình cho biết: { $n }.
plan-needs-caption = Các nhu cầu nổi bật, và vì sao
plan-needs-note = a: xấu hơn một con số so sánh được ở nơi khác; b: xấu hơn kỳ trước; c: tỷ số từ 1,5 trở lên giữa các nhóm; d: trong năm mối lo hàng đầu. Mỗi điều chỉ đúng khi không thể do ngẫu nhiên.
plan-reason-a = { $here } ở đây, { $there } ở { $place } năm { $year } ({ $source }).
plan-reason-b = { $then } năm { $cycle }, { $now } bây giờ.
plan-reason-c = { $dimension }: { $worst-pct } ở { $worst }, { $best-pct } ở { $best }, tỷ số { $ratio } tính theo phía không ai mong muốn.
plan-reason-d = Số { $place } trong những điều gia đình lo nhất: { $label }, được { $pct } nêu ra.
plan-method-matrix = Mỗi thành viên cho mỗi nhu cầu điểm từ 1 đến 5 theo tiêu chí; kết quả là trung bình có trọng số.
plan-method-hanlon = Thành viên cho điểm từ 0 đến 10 về quy mô (A), mức nghiêm trọng (B) và hiệu quả của việc có thể làm (C); kết quả là (A + 2B) × C. Nhu cầu nào không phù hợp, không kinh tế, không được chấp nhận, không đủ nguồn lực hoặc không hợp pháp thì để sang một bên.
plan-method-hanlon-older = Thành viên cho điểm từ 0 đến 10 về quy mô (A), mức nghiêm trọng (B) và hiệu quả của việc có thể làm (C); kết quả là (A + B) × C ÷ 3. Nhu cầu nào không phù hợp, không kinh tế, không được chấp nhận, không đủ nguồn lực hoặc không hợp pháp thì để sang một bên.
plan-method-votes = Mỗi thành viên có { $n } phiếu, và danh sách ngắn dần qua từng vòng.
plan-method-nominal = Sau khi cả nhóm liệt kê và làm rõ, mỗi thành viên xếp riêng năm nhu cầu cấp bách nhất: 5 điểm cho nhu cầu đầu, 1 điểm cho nhu cầu cuối.
plan-method-simplex = Thành viên trả lời cùng những câu hỏi đóng cho mỗi nhu cầu, rồi lấy trung bình.
plan-took-part = Thành viên tham gia ngày { $day }: { $n } ({ $roles }).
plan-criteria-caption = Tiêu chí và trọng số
plan-scores-caption = Điểm, hạng và thứ tự cuối cùng
plan-scores-finding = Cao nhất theo hội đồng: { $first }
plan-scores-subtitle = Điểm của mỗi nhu cầu theo mọi thành viên; đường kẻ đi từ thành viên thấp nhất đến cao nhất
plan-scores-foot = Nhu cầu in đậm là ưu tiên của kế hoạch.
plan-not-scored = chưa có điểm
plan-tied = { $place }, bằng nhu cầu khác
plan-decision = Điều đã quyết định
plan-what-if-same = Gấp đôi trọng số của bất cứ tiêu chí nào vẫn giữ { $n } nhu cầu ấy ở đầu.
plan-what-if-other = Gấp đôi trọng số của { $criteria } sẽ đưa nhu cầu khác lên đầu.
plan-set-aside = { $need } được để sang một bên: { $reason }.
plan-moved = { $need } đứng trước các nhu cầu có điểm cao hơn: { $reason }
plan-chosen = Ưu tiên của kế hoạch: { $needs }.
plan-focus = Nhóm trọng tâm: { $groups }.
plan-open = (còn bỏ ngỏ)
plan-objectives = Mục tiêu
plan-objective-decrease = Trước { $by }, giảm "{ $what }" ở { $group } tại { $place } từ { $baseline } ({ $year }, { $source }) xuống { $target }.
plan-objective-increase = Trước { $by }, tăng "{ $what }" ở { $group } tại { $place } từ { $baseline } ({ $year }, { $source }) lên { $target }.
plan-strategies = Chiến lược
plan-evidence = { $rating } ({ $source })
plan-actions = Hành động
plan-partners = Đối tác
plan-resources = Nguồn lực
plan-measures = Thước đo
plan-not-addressed = Nhu cầu mà kế hoạch này không giải quyết
plan-calendar = Lịch
plan-crosswalk = Nơi đáp ứng các quy định
plan-crosswalk-intro = Từng dòng của danh sách liên bang và tiểu bang, và điều kế hoạch còn thiếu, theo id.
plan-met = đạt
plan-unmet = chưa đạt
plan-not-judged = quý vị tự xem lại
plan-place-front = Trang đầu
plan-column-need = Nhu cầu
plan-column-rules = Quy tắc
plan-column-why = Vì sao
plan-column-criterion = Tiêu chí
plan-column-weight = Trọng số
plan-column-score = Điểm
plan-column-range = Thấp nhất đến cao nhất
plan-column-rank = Hạng
plan-column-decided = Vị trí cuối
plan-column-strategy = Chiến lược
plan-column-level = Cấp
plan-column-evidence = Bằng chứng
plan-column-impact = Kết quả mong đợi
plan-column-task = Việc
plan-column-owner = Người phụ trách
plan-column-when = Khi nào
plan-column-status = Tình trạng
plan-column-partner = Tổ chức
plan-column-role = Vai trò
plan-column-agreement = Thỏa thuận
plan-column-kind = Loại
plan-column-amount = Số lượng
plan-column-benefit = Lợi ích cộng đồng
plan-column-measure = Thước đo
plan-column-baseline = Mốc đầu
plan-column-target = Đích
plan-column-source = Nguồn
plan-column-often = Bao lâu một lần
plan-column-day = Ngày
plan-column-due = Đến hạn
plan-column-rule = Dòng
plan-column-asks = Điều yêu cầu
plan-column-where = Ở đâu
plan-column-state = Tình trạng
plan-column-now = Bây giờ
plan-column-line = Theo đường thẳng
plan-column-result = Kết quả
plan-word = { $word ->
    [individual] Cá nhân
    [organization] Tổ chức
    [community] Cộng đồng
    [policy] Chính sách
    [scientifically_supported] Được khoa học ủng hộ
    [some_evidence] Có một số bằng chứng
    [expert_opinion] Ý kiến chuyên gia
    [insufficient_evidence] Chưa đủ bằng chứng
    [mixed_evidence] Bằng chứng trái chiều
    [evidence_of_ineffectiveness] Bằng chứng cho thấy không hiệu quả
    [recommended] Được khuyến nghị
    [insufficient] Chưa đủ bằng chứng
    [not_recommended] Không được khuyến nghị
    [planned] Đã lên kế hoạch
    [under_way] Đang làm
    [done] Đã xong
    [dropped] Đã bỏ
    [money] Tiền
    [staff] Nhân sự
    [in_kind] Hiện vật
    [financial_assistance] Hỗ trợ tài chính
    [medicaid] Medicaid
    [other_means_tested] Các chương trình khác theo thu nhập
    [community_health_improvement] Dịch vụ cải thiện sức khỏe cộng đồng
    [professions_education] Đào tạo ngành y tế
    [subsidized_services] Dịch vụ y tế được trợ cấp
    [research] Nghiên cứu
    [contributions] Đóng góp tiền và hiện vật
    [community_building] Xây dựng cộng đồng
    [others_do_it_better] Nơi khác làm tốt hơn
    [little_we_can_do] Chúng tôi làm được ít
    [resources] Nguồn lực không đủ
    [low_priority] Nhu cầu khác cấp bách hơn
    [process] Việc chúng tôi làm
   *[outcome] Kết quả mang lại
}
ballot-title = Nhu cầu nào cấp bách nhất?
ballot-lead-five = Cho mỗi nhu cầu một điểm ở từng dòng: 1 là thấp, 5 là cao. Để trống dòng nào quý vị không rõ.
ballot-lead-ten = Cho mỗi nhu cầu một điểm ở từng dòng: 0 là thấp, 10 là cao. Để trống dòng nào quý vị không rõ.
ballot-lead-votes = Quý vị có phiếu cho { $n } nhu cầu. Hãy chọn những nhu cầu cấp bách nhất.
ballot-lead-ranks = Hãy chọn năm nhu cầu cấp bách nhất, nhu cầu đầu đứng trước.
ballot-secret = Không giữ tên ai. Không ai biết quý vị đã chọn gì.
ballot-code = Mã trên tờ giấy của quý vị
ballot-choose = Những nhu cầu cấp bách nhất
ballot-rank = Số { $rank }
ballot-send = Gửi phiếu của tôi
ballot-once = Mỗi phiếu chỉ tính một lần và sau đó không đổi được.
ballot-done-title = Phiếu của quý vị đã được tính
ballot-done-text = Cảm ơn quý vị đã tham gia. Quý vị có thể đóng trang này.
ballot-closed-title = Đã hết giờ bỏ phiếu
ballot-closed-text = Cuộc bỏ phiếu này đã kết thúc nên không tính thêm phiếu. Nếu chưa bỏ phiếu được, xin báo cho người điều khiển buổi họp.
ballot-needs-code = Xin viết mã trên tờ giấy của quý vị.
ballot-code-used = Đã có một phiếu được tính với mã này. Nếu không phải của quý vị, xin báo cho người điều khiển buổi họp.
ballot-code-unknown = Chúng tôi không biết mã này. Xin xem lại tờ giấy và viết lại.
ballot-empty = Chưa chọn gì. Xin chọn ít nhất một nhu cầu.
ballot-off-scale = Có một điểm không nằm trong thang điểm. Xin chọn lại.
ballot-too-many = Quý vị chọn nhiều nhu cầu hơn số phiếu. Xin bỏ bớt.
ballot-twice = Có một nhu cầu được chọn hai lần. Xin chọn mỗi nhu cầu một lần.
ballot-criterion-size = Bao nhiêu trẻ em chịu ảnh hưởng
ballot-criterion-seriousness = Nghiêm trọng đến đâu
ballot-criterion-disparity = Không đồng đều đến đâu
ballot-criterion-concern = Các gia đình lo đến đâu
ballot-criterion-ability = Chúng tôi có thể làm tốt đến đâu cùng đối tác
ballot-criterion-known = Biết rõ cách nào có hiệu quả đến đâu
ballot-criterion-effectiveness = Việc đã biết có hiệu quả đến đâu
desk-ballots = Các cuộc bỏ phiếu
desk-ballot = Cuộc bỏ phiếu
desk-ballots-none = Chưa mở cuộc bỏ phiếu nào. Hãy bắt đầu bằng “chna plan ballot open”.
desk-no-ballots = Không có cuộc bỏ phiếu này. Mở /desk/ballots để xem tất cả.
desk-closed = đã đóng
desk-ballot-count = Phiếu đã tính, trên số mã đã phát: { $count }
desk-ballot-few = Kết quả hiện khi bỏ phiếu đã kết thúc và có ba phiếu, để không ai biết một thành viên đã chọn gì.
desk-ballot-closed = Đã hết giờ bỏ phiếu. Đưa phiếu vào kế hoạch bằng “chna plan ballot take”.
desk-ballot-still = Ngừng tự làm mới trang này
desk-ballot-live = Làm mới trang này mỗi 5 giây
desk-ballot-close = Kết thúc bỏ phiếu
plan-due-opens = Mở khảo sát: { $label }
plan-due-closes = Đóng khảo sát: { $label }
plan-due-near = Còn một tháng để thông qua kế hoạch: { $label }
plan-due-adoption = Hạn cuối để thông qua kế hoạch: { $label }
plan-due-starts = Kế hoạch bắt đầu: { $label }
plan-due-ends = Kế hoạch kết thúc: { $label }
plan-due-action-starts = Bắt đầu: { $label }
plan-due-action-ends = Hoàn thành: { $label }
plan-due-objective = Hạn của mục tiêu: { $label }
plan-due-report = Viết báo cáo năm: { $label }
plan-due-next = Kỳ đánh giá sau phải xong: { $label }
plan-progress-title = Tiến độ năm { $year }
plan-progress-intro = Một thước đo đúng tiến độ khi ít nhất bằng mức của đường thẳng từ mốc đầu đến đích. Thước đo tới đích là đạt; thước đo chưa ai đo là không có số liệu.
plan-progress-headline = Đúng tiến độ hoặc đạt: { $well } trong { $all } thước đo có số liệu.
plan-progress-none = Chưa thước đo nào có số liệu.
plan-status = { $status ->
    [met] Đạt
    [on_track] Đúng tiến độ
    [behind] Chậm
   *[no_data] Không có số liệu
}
plan-did = Việc chúng tôi đã làm
plan-nothing-logged = Chưa có gì được ghi lại.
plan-reach = Người được tiếp cận: { $people }; buổi: { $sessions }; đô la đã chi: { $dollars }. Ai đến hai lần được tính hai lần.
plan-story = Một câu chuyện
plan-learned = Điều chúng tôi học được
plan-changes = Thay đổi trong kế hoạch
plan-next = Tiếp theo
plan-measure-among = { $what }, { $group }
plan-line-note = Đường thẳng đi từ mốc đầu khi kế hoạch bắt đầu đến đích vào ngày hẹn.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Giá trị theo năm; vạch cho thấy đường thẳng ở đâu vào ngày đó
plan-course-target = đích { $target }
plan-not-measured = chưa đo
plan-since-title = Từ kỳ đánh giá trước
plan-since-intro = Kế hoạch trước định làm gì, đã làm gì và kết quả ra sao.
plan-since-note = Các tỷ lệ của khảo sát được hỏi lại với cùng câu chữ và được kiểm định; điều có thể do ngẫu nhiên gọi là không thay đổi rõ.
plan-change-met = đạt
plan-change-progress = tiến bộ
plan-change-none = không thay đổi rõ
plan-change-worse = xấu hơn
plan-change-unmeasured = chưa đo
plan-page-title = Điều chúng tôi nghe được, và điều sắp tới
plan-you-said = Quý vị đã nói
plan-we-will = Chúng tôi sẽ
plan-will-come = Chúng tôi còn đang tìm cách, và sẽ báo cho quý vị.
plan-your-turn = Mời quý vị góp ý
plan-tell-us = Xin cho chúng tôi biết ý kiến của quý vị. { $contact }
plan-of-100 = { $n ->
    [one] 1 trong 100 { $population } { $did }.
   *[other] { $n } trong 100 { $population } { $did }.
}
plan-of-100-group = { $group }: { $n } trong 100.
plan-worry = Đây là số { $place } trong những điều gia đình lo nhất.
report-foot-map = Khu vực có ít hơn { $least } câu trả lời không hiện trên bản đồ. Có khung: khác rõ rệt với các gia đình khác.
report-alternative-map = Bản đồ { $groups } khu vực, đậm hơn nơi tỷ lệ cao hơn. { $finding }. Quá ít câu trả lời cho bản đồ: { $hidden }.
report-figure-gaps = { $label }: chênh lệch lớn nhất là theo { $dimension }, { $points }
report-subtitle-gaps = { $label } trong { $population }: nhóm kém nhất (chấm đặc) và nhóm tốt nhất (vòng tròn), nơi các nhóm khác nhau rõ rệt. { $n } câu trả lời, { $year }
report-alternative-gaps = Biểu đồ { $groups } chênh lệch, mỗi dòng hai chấm. { $finding }.
report-heading-benchmarks = So với nơi khác
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Chỉ để tham khảo. Các số này đếm điều khác và không thể so sánh:
report-figure-benchmarks = { $label }: { $pct } ở đây; { $there } tại { $place } ({ $year })
report-subtitle-benchmarks = { $label } trong { $population }, { $year }. Vòng tròn: số công bố ở nơi khác.
report-alternative-benchmarks = Một chấm với khoảng của nó cho gia đình ở đây, bên dưới là { $n } số từ nơi khác. { $finding }.
report-heading-strengths = Điều tốt đẹp
report-trend-broken = hỏi bằng lời khác
report-other-words = { $cycle } (lời khác)
report-slope-title = Mọi chủ đề qua các năm
report-slope-finding = Trong { $all } số chính, { $worse } xấu đi rõ rệt từ { $year } và { $better } tốt lên rõ rệt
report-slope-subtitle = Số chính của mỗi chủ đề, trong từng kỳ. Có màu: thay đổi rõ rệt.
report-alternative-slope = Biểu đồ đường của { $lines } số qua các kỳ. { $finding }.
report-felt-title = Điều gia đình cảm thấy và điều đo được
report-felt-finding = Được nêu nhiều nhất: { $topic } ({ $felt }). Đo được: { $label }, { $measured }
report-felt-subtitle = Mỗi chủ đề theo số chính và theo nỗi lo của chủ đề đó mà gia đình nêu nhiều nhất.
report-felt-across = Số chính của chủ đề
report-felt-up = Nêu trong ba nỗi lo
report-alternative-scatter = { $points } chủ đề là các điểm trên mặt phẳng. { $finding }.
report-bubble-title = Quy mô, chênh lệch và nỗi lo cùng nhau
report-bubble-subtitle = Càng về bên phải: càng nhiều gia đình. Càng cao: càng nhiều trong nhóm kém nhất. Càng lớn: được nêu càng nhiều.
report-bubble-up = Nhóm kém nhất
report-column-measure = Thước đo
report-column-topic = Chủ đề
report-column-worry = Nỗi lo
report-alternative-heat = Bảng { $rows } nhóm theo { $columns } chủ đề, có tô đậm nhạt. { $finding }
report-weights-finding = Trọng số từ { $from } đến { $to } lần trung bình
report-weights-subtitle = Tỷ lệ gia đình theo trọng số. Trước khi tính trọng số, mỗi gia đình tính là 1.
report-weights-before = Trước: mỗi gia đình 1
report-weights-across = Trọng số, số lần trung bình
report-alternative-weights = Biểu đồ phân bố trọng số. { $finding }.
report-questionnaire = Bảng câu hỏi
report-waived = được miễn: { $reason }

## Short documents

brief-summary = { $title }: bản tóm tắt
brief-slides = { $title }: dành cho hội đồng
brief-next = Điều gì xảy ra tiếp theo
brief-next-choose = Bệnh viện và các đối tác chọn việc cần làm trước. Các gia đình cùng tham gia quyết định.
brief-next-plan = Sau đó là một kế hoạch: sẽ làm gì, ai làm, và làm sao biết là có kết quả.
brief-next-contact = Điều này có đúng với những gì quý vị thấy không? Hãy cho chúng tôi biết: { $contact }.
brief-all = Tất cả các gia đình: { $pct }
brief-group-worse = { $group }: rõ ràng kém hơn các gia đình khác ở { $times } trên { $of } chủ đề.
brief-group-unclear = { $group }: không có bất lợi rõ ràng so với các gia đình khác ở các chủ đề nêu đây.
brief-group-figure = { $group } so với tất cả các gia đình
brief-group-subtitle = Con số chính của mỗi chủ đề, { $year }. Chấm đặc: nhóm này. Vòng tròn: tất cả các gia đình.
brief-group-alternative = Biểu đồ các cặp chấm. { $finding }, mỗi chủ đề một hàng.

## Answers in full, hardships, the way through

report-column-families = Gia đình
report-answers-heading = Toàn bộ câu trả lời
report-answers-finding = { $question } Nhiều nhất: { $answer } ({ $pct })
report-answers-subtitle = Tỷ lệ gia đình theo câu trả lời, { $year }
report-answers-alternative = Thanh chồng, mỗi câu trả lời một phần theo thứ tự. { $finding }.
report-needs-title = Nhiều khó khăn cùng lúc
report-needs-finding = { $pct } gia đình gặp hai khó khăn trở lên cùng lúc
report-needs-hidden = Quá ít gia đình gặp nhiều khó khăn để nói là bao nhiêu.
report-needs-subtitle = Một gia đình gặp bao nhiêu trong số này: { $measures }. { $n } câu trả lời, { $year }
report-needs-none = Không
report-needs-one = Một
report-needs-two = Hai
report-needs-more = Ba trở lên
report-needs-alternative = Thanh cho gia đình không gặp, gặp một, hai, và ba trở lên. { $finding }.
report-flow-heading = Từ câu hỏi đầu đến câu cuối
report-flow-finding = { $ended } trong { $began } gia đình bắt đầu đã trả lời đến cuối ({ $pct })
report-flow-hidden = Không thể nêu số gia đình trả lời đến cuối bên cạnh các số khác.
report-flow-subtitle = Gia đình đến từng phần của khảo sát. Không lưu gì về lượt xem mà không bắt đầu.
report-flow-began = Bắt đầu
report-flow-ended = Đến cuối
report-flow-by = Ai đã trả lời đến cuối, từng bước và theo cách trả lời
report-flow-alternative = Thanh, mỗi phần của khảo sát một thanh. { $finding }.
report-flow-partner = Biết qua
report-flow-no-partner = Không nêu đối tác

## What the operator gives

report-resources-title = Nguồn lực để dựa vào
report-resources-none = Chưa có danh sách nguồn lực.
report-consulted-title = Đã lắng nghe ai
report-consulted-none = Chưa ghi nhận nhóm thảo luận, phỏng vấn hay cuộc họp nào.
report-comments-title = Ý kiến về báo cáo trước
report-comments-none = Không ghi nhận ý kiến bằng văn bản nào về báo cáo trước.
report-column-resource = Nguồn lực
report-column-offers = Cung cấp gì
report-column-whom = Cho ai
report-column-languages = Ngôn ngữ
report-column-area = Khu vực
report-column-cost = Chi phí
report-column-contact = Liên hệ
report-column-checked = Kiểm tra lần cuối
report-column-who = Ai
report-column-how = Cách thức
report-column-people = Số người
report-column-when = Khi nào
report-column-role = Vai trò
report-column-comment = Ý kiến
report-column-reply = Kết quả
report-run-benchmarks = Tệp số so sánh
report-run-rules = Quy tắc ẩn số
report-run-beside = Ô ẩn kèm theo
report-run-narrowest = Khoảng hẹp nhất còn để ngỏ
report-read-edited = Các câu về con số do chương trình viết từ các bảng trong tài liệu này, trừ những câu có người viết bằng lời của mình.
report-own-changed = Xin đọc lại: các con số bên dưới đã thay đổi. Trước: “{ $then }” Nay: “{ $now }”
report-heading-quotes = Bằng lời của các gia đình
report-quote = “{ $text }” — { $who }
report-note-quotes = Có người chọn những lời này và bỏ đi những gì có thể cho biết ai đã viết. Một nhóm chỉ được nêu tên khi có ít nhất { $n } gia đình của nhóm trả lời.

# The languages, as a reader of this one calls them.
language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-ht = tiếng Creole Haiti
language-kea = tiếng Creole Cabo Verde
language-pt = tiếng Bồ Đào Nha
language-vi = tiếng Việt
language-zh-Hant = tiếng Trung (phồn thể)
language-zh-Hans = tiếng Trung (giản thể)
language-ar = tiếng Ả Rập
language-so = tiếng Somali
language-fr = tiếng Pháp
