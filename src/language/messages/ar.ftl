# ما يقوله البرنامج بعربية فصيحة سهلة للعائلات. نخاطب القارئة والقارئ معًا قدر الإمكان.

## Dates: how a day is written, and the months in it

date = { $day } { $month } { $year }
date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

## Answers

answer-dk = لست متأكدًا أو متأكدة
answer-pna = أفضّل ألّا أجيب

## Collection

collection-unknown-item = لا يوجد في هذا الاستبيان سؤال باسم «{ $name }».
collection-unknown-choice = يُرجى اختيار إحدى الإجابات المعروضة. «{ $code }» ليست منها.
collection-choose = يُرجى الاختيار من الإجابات المعروضة.
collection-one = يُرجى إعطاء إجابة واحدة هنا.
collection-words = يُرجى كتابة الإجابة بالكلمات.
collection-note = هذا النص للقراءة فقط ولا يحتاج إلى إجابة.
collection-whole-range = يُرجى كتابة رقم من { $min } إلى { $max }.
collection-number-range = يُرجى كتابة رقم من { $min } إلى { $max }.
collection-number-from = يُرجى كتابة رقم. يمكن أن يكون { $min } أو أكثر.
collection-number-to = يُرجى كتابة رقم. يمكن أن يكون { $max } أو أقل.
collection-whole = يُرجى كتابة رقم صحيح بلا كسور.
collection-number = يُرجى كتابة رقم.
collection-constraint = يُرجى النظر إلى هذه الإجابة مرة أخرى، فهي لا تتفق مع إجابة أخرى.
collection-alone = يُرجى اختيار هذه الإجابة وحدها، أو اختيار الإجابات الأخرى.
collection-too-many = { $max ->
    [one] يُرجى اختيار إجابة واحدة ({ $max }) على الأكثر.
    [two] يُرجى اختيار إجابتين ({ $max }) على الأكثر.
    [few] يُرجى اختيار { $max } إجابات على الأكثر.
    [many] يُرجى اختيار { $max } إجابة على الأكثر.
   *[other] يُرجى اختيار { $max } على الأكثر.
}
collection-too-long = يُرجى تقصير الإجابة: الحد الأقصى لعدد الحروف { $max }، وعددها الآن { $length }.
collection-date = يُرجى اختيار يوم، مثل 2025-03-01.
collection-time = يُرجى اختيار وقت، مثل 08:30.
collection-rows = يُرجى إرسال هذا كقائمة من الصفوف.
collection-between = يُرجى الاختيار من { $min } إلى { $max }.
collection-too-many-rows = يتسع هذا المكان لعدد { $max }.
collection-needed = يُرجى اختيار إجابة هنا لنعرف كيف نتابع.
collection-not-a-response = هذا ليس ردًّا: أرسِل كائن JSON واحدًا بداخله كائن باسم “answers”.
collection-field = الحقل «{ $name }» ناقص: أرسِله كنص.
collection-other-instrument = هذا الرد يخص استبيانًا آخر؛ أرسِله إلى الدورة التي كُتب لها.
collection-not-a-uuid = معرّف الرد ليس UUID؛ أنشئ واحدًا واستخدمه في كل محاولة.

## Web

web-name = استبيان العائلات
web-language = اللغة
web-leave = الخروج الآن
web-help = المساعدة
web-help-title = المساعدة في أي وقت
web-help-text = لست وحدك. هذه الخطوط للجميع، ولا حاجة إلى ذكر سبب الاتصال.
web-help-contact = أسئلة عن هذا الاستبيان
web-help-back = الذهاب إلى الاستبيان
web-support-title = مساعدة للعائلات في أي وقت
web-synthetic = هذا عرض تجريبي. المكان من نسج الخيال، والعائلات كذلك.
web-home-title = أخبرونا بما تحتاج إليه العائلات
web-home-text = يُرجى اختيار اللغة للبدء.
web-home-minutes = { $minutes ->
    [one] نحو دقيقة واحدة ({ $minutes })
    [two] نحو دقيقتين ({ $minutes })
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
web-home-none = لا يوجد استبيان مفتوح الآن. شكرًا على المجيء. تُرجى المحاولة لاحقًا أو فتح صفحة المساعدة.
web-results-title = ما قلتموه لنا
web-results-lead = عدد العائلات التي أجابت عن أسئلتنا في { $place }: { $n }. شكرًا لكم. هذا ما قالته العائلات.
web-results-lead-few = أجابت بعض العائلات في { $place } عن أسئلتنا. شكرًا لكم. عددها أقل من أن نعرض أرقامًا.
web-results-safe = نجمع كل الإجابات معًا ولا نعرض أبدًا المجموعات الصغيرة. لا يمكن التعرّف على أحد في هذه الأرقام.
web-results-more = هذا أكثر مما كان في عام { $year }.
web-results-less = هذا أقل مما كان في عام { $year }.
web-results-same = لا يوجد تغيّر واضح منذ عام { $year }.
web-results-care = أجابت عائلات قليلة عن هذا. تُرجى قراءته بحذر.
web-results-link = انظروا ما قالته لنا العائلات
web-no-results-title = النتائج ليست هنا بعد
web-no-results-text = ما زلنا نجمع الإجابات. تُرجى العودة بعد فترة. ستعرض هذه الصفحة ما قالته لنا العائلات.
web-no-results-way-out = الذهاب إلى البداية
web-progress = الجزء { $part } من { $of } · { $title }
web-problems = يُرجى النظر في هذا مرة أخرى
web-problem-in-title = يُرجى النظر مرة أخرى: { $title }
web-next = التالي
web-send = إرسال إجاباتي
web-saved = إجاباتك حتى الآن محفوظة.
web-back = رجوع
web-skip = تجاوز هذا السؤال
web-skip-page = تجاوز هذه الأسئلة
web-thanks-title = شكرًا لك
web-thanks-text = أُرسلت إجاباتك. سيستخدمها { $hospital } وشركاؤه مع إجابات العائلات الأخرى للتخطيط للخطوات القادمة.
web-not-for-you-title = شكرًا على وقتك
web-not-for-you-text = هذا الاستبيان للوالدين ولمن يرعون طفلًا دون 18 عامًا يعيش معهم. يشكرك { $hospital } على رغبتك في المساعدة. يمكنك إغلاق هذه الصفحة الآن.
web-declined-title = لا بأس
web-declined-text = اخترت عدم المشاركة. لم نحتفظ بأي شيء عن عائلتك. سيعتني { $hospital } بعائلتك كما كان تمامًا. يمكنك إغلاق هذه الصفحة الآن.
web-no-such-page-title = هذه الصفحة ليست هنا
web-no-such-page-text = ربما في العنوان خطأ في الكتابة، أو أن الصفحة انتقلت.
web-no-such-page-way-out = الذهاب إلى البداية
web-no-such-cycle-title = لا نعرف هذا الاستبيان
web-no-such-cycle-text = ربما الرابط قديم، أو سقط منه حرف.
web-no-such-cycle-way-out = عرض الاستبيانات المفتوحة
web-not-open-yet-title = لم يبدأ هذا الاستبيان بعد
web-not-open-yet-text = شكرًا على رغبتك في المشاركة. تُرجى العودة بعد فترة.
web-not-open-yet-way-out = المساعدة والتواصل
web-closed-title = انتهى هذا الاستبيان
web-closed-text = شكرًا على رغبتك في المشاركة. لم نعد نجمع الإجابات.
web-closed-way-out = المساعدة والتواصل
web-expired-title = لم نجد إجاباتك على هذا الهاتف
web-expired-text = ربما خرجت من الاستبيان، أو أُغلق المتصفح. الإجابات التي أرسلتها من قبل محفوظة. يمكنك البدء من جديد.
web-expired-way-out = البدء من جديد
web-too-large-title = كان النص طويلًا جدًا دفعة واحدة
web-too-large-text = الإجابات التي حفظتها من قبل في أمان. تُرجى كتابة نص أقصر وإرساله مرة أخرى.
web-too-large-way-out = العودة إلى الصفحة
web-not-a-form-title = لم يصل ذلك كاملًا
web-not-a-form-text = الإجابات التي حفظتها من قبل في أمان. تُرجى المحاولة مرة أخرى.
web-not-a-form-way-out = العودة إلى الصفحة
web-from-elsewhere-title = يُرجى فتح الاستبيان من هنا
web-from-elsewhere-text = جاء ذلك من موقع آخر فلم نأخذه. الإجابات التي حفظتها من قبل في أمان.
web-from-elsewhere-way-out = فتح الاستبيان
web-store-down-title = لا يمكننا الحفظ الآن
web-store-down-text = الإجابات التي حفظتها من قبل في أمان. يُرجى الانتظار لحظة، ثم الرجوع في المتصفح والمحاولة مرة أخرى.
web-store-down-way-out = المحاولة مرة أخرى
web-too-many-title = يُرجى الانتظار دقيقة
web-too-many-text = وصل الكثير من شبكتك دفعة واحدة. الإجابات التي حفظتها من قبل في أمان. يُرجى الانتظار دقيقة، ثم الرجوع في المتصفح والمحاولة مرة أخرى.
web-too-many-way-out = المحاولة مرة أخرى
web-ours-title = حدث خطأ من جهتنا
web-ours-text = الإجابات التي حفظتها من قبل في أمان. تُرجى المحاولة مرة أخرى.
web-ours-way-out = الذهاب إلى البداية
web-language-offline = هذه اللغة ليست على هاتفك بعد. يلزم الاتصال بالإنترنت مرة واحدة للحصول عليها.
web-saved-here = محفوظ على هذا الهاتف.
web-saved-sent = محفوظ على هذا الهاتف ولدينا أيضًا.
web-saved-waits = محفوظ على هذا الهاتف. سيُرسل عند الاتصال بالإنترنت.
web-saved-away = محفوظ على هذا الهاتف. لا يمكن الوصول إلينا الآن. سيحاول الهاتف مرة أخرى تلقائيًا.
web-saved-busy = محفوظ على هذا الهاتف. تجيب عائلات كثيرة الآن، لذلك سنرسل إجاباتك بعد قليل.
web-saved-not = لا يستطيع هذا الهاتف حفظ إجاباتك. يُرجى ترك هذه الصفحة مفتوحة حتى النهاية.
web-thanks-waits = إجاباتك محفوظة على هذا الهاتف، وستُرسل عند الاتصال بالإنترنت. إن أمكن، يُرجى فتح هذه الصفحة مرة أخرى لاحقًا.
web-thanks-away = إجاباتك محفوظة على هذا الهاتف. لا يمكن الوصول إلينا الآن. ما دامت هذه الصفحة مفتوحة، سيحاول الهاتف مرة أخرى تلقائيًا. ويمكن أيضًا فتحها مرة أخرى لاحقًا.
web-thanks-sending = جارٍ إرسال إجاباتك. وهي محفوظة على هذا الهاتف.
web-thanks-stuck = إجاباتك محفوظة على هذا الهاتف، لكننا لم نتمكن من استلامها بعد. يُرجى إخبارنا بذلك: { $contact }
web-choose-list = الاختيار من القائمة
web-row-add = إضافة واحد آخر
web-row-remove = حذف
web-guidance = لمن يُجري المقابلة
web-erase = مسح إجاباتي
web-erase-title = هل تريد مسح كل إجاباتك؟
web-erase-text = سنزيلها من هذا الهاتف ونعود إلى البداية. ما أُرسل إلينا من قبل يبقى لدينا، وليس فيه أي اسم.
web-erase-yes = نعم، مسحها
web-erase-no = لا، الاحتفاظ بها
web-later = المتابعة لاحقًا أو على هاتف آخر
web-later-title = كلماتك للعودة
web-later-text = يُرجى تدوين هذه الكلمات أو تصويرها. بها يمكنك المتابعة هنا أو على هاتف آخر. كل من لديه هذه الكلمات يستطيع رؤية إجاباتك.
web-later-until = تعمل الكلمات حتى { $day }.
web-later-offline = يلزم الاتصال بالإنترنت للحصول على كلماتك. إجاباتك محفوظة على هذا الهاتف، ويمكنك أيضًا العودة إلى هنا لاحقًا.
web-later-back = متابعة الاستبيان
web-resume = لديّ كلمات للعودة
web-resume-title = المتابعة من حيث توقفت
web-resume-text = يُرجى كتابة الكلمات التي حصلت عليها. لا فرق بين الحروف الكبيرة والصغيرة.
web-resume-label = كلماتك
web-resume-go = متابعة
web-resume-unknown = لم نجد هذه الكلمات. يُرجى التحقق من كل كلمة. تتوقف الكلمات عن العمل بعد بضعة أيام، أو بعد إرسال إجاباتك.
web-resume-too-many = كثرت المحاولات. يُرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى.
web-gift-link = هدية شكر
web-gift-offer = شكرًا لك، يمكنك المشاركة في سحب على هدية. يتم ذلك في صفحة أخرى، ويُحفظ بعيدًا عن إجاباتك.
web-gift-title = هدية شكر
web-gift-text = أخبرنا كيف نصل إليك إذا خرج اسمك في السحب. نحفظ ذلك بعيدًا عن إجاباتك حتى لا يعرف أحد أي الإجابات لك، ونمسحه بعد السحب.
web-gift-name = اسمك الأول
web-gift-contact = رقم هاتفك أو بريدك الإلكتروني
web-gift-adult = عمري 18 عامًا أو أكثر.
web-gift-send = المشاركة في السحب
web-gift-needs-contact = يُرجى كتابة رقم هاتف أو بريد إلكتروني لنتمكن من الوصول إليك.
web-gift-needs-adult = المشاركة للبالغين فقط. يُرجى وضع علامة في المربع إذا كان عمرك 18 عامًا أو أكثر.
web-gift-done-title = أنت الآن في السحب
web-gift-done-text = شكرًا لك. يمكنك إغلاق هذه الصفحة الآن.
web-trap = يُترك هذا فارغًا

## Kiosk: a shared tablet, armed by staff

kiosk-title = جهاز لوحي مشترك
kiosk-text = يُجهَّز هذا الجهاز للعائلات في فعالية، أو لتقرأ أنت الأسئلة بصوت مسموع. يُرجى فتح هذه الصفحة مرة واحدة مع الاتصال بالإنترنت؛ بعدها يعمل الجهاز دون شبكة.
kiosk-code = رمز فريق العمل
kiosk-code-hint = اختره الآن، من 4 أرقام على الأقل. يفتح صفحة الموظفين على هذا الجهاز.
kiosk-place = أين يوجد هذا الجهاز
kiosk-families = العائلات تجيب بنفسها
kiosk-interviewer = أنا أقرأ الأسئلة بصوت مسموع
kiosk-start = تجهيز هذا الجهاز
kiosk-wrong = هذا ليس رمز فريق العمل. يُرجى طلبه ممن يدير الاستبيان.
kiosk-off = هذا الجهاز غير مُعَدّ بعد. افتح عليه رابط الأجهزة المشتركة من مكتب الموظفين.
kiosk-no-script = يحتاج الجهاز المشترك إلى متصفح يشغّل البرامج النصية.
kiosk-welcome = أخبرونا بما تحتاج إليه العائلات
kiosk-choose = يُرجى اختيار لغتك للبدء.
kiosk-still = هل ما زلت هنا؟
kiosk-still-text = إن لم تكن هنا، فسنمسح هذه الشاشة للعائلة التالية بعد { $seconds } من الثواني. تبقى إجاباتك حتى الآن للاستبيان.
kiosk-here = نعم، أنا هنا
kiosk-next-family = تم
kiosk-next-family-text = ستُمسح هذه الشاشة من تلقاء نفسها بعد لحظة.
kiosk-staff = فريق العمل
kiosk-waiting = بانتظار الإرسال: { $n }
kiosk-sent = أُرسل من هذا الجهاز: { $n }
kiosk-send-now = الإرسال الآن
kiosk-back = العودة إلى العائلات
kiosk-end = إيقاف استخدام هذا الجهاز
kiosk-end-waiting = لم تُرسل بعض الإجابات بعد. يُرجى توصيل هذا الجهاز بالشبكة أولًا حتى لا يضيع شيء.

## Poster

poster-title = أخبرونا بما تحتاج إليه العائلات
poster-text = وجّه كاميرا هاتفك إلى هنا. المدة نحو { $minutes } من الدقائق. بلا اسم ولا عنوان. والخيار لك.
poster-type = أو اكتب هذا العنوان:

## Report

report-title = تقييم الاحتياجات الصحية للمجتمع
report-period = { $cycle } · أجابت العائلات من { $from } إلى { $to }
report-synthetic = بيانات مصطنعة: { $place } مكان من نسج الخيال، ولا توجد فيه عائلة حقيقية.
report-colophon = كتبه { $program }. الإجابات والإعدادات والنسخة نفسها تعطي الوثيقة نفسها حرفًا بحرف.
report-skip = الانتقال إلى المحتوى
report-contents = المحتويات
report-numbers = عرض الأرقام.
report-page = صفحة { $n } من { $total }
report-tables = جميع الجداول
report-too-few = أقل من أن تُعرض
report-unanswered = أجاب أقل من اللازم
report-all-families = المجموع
report-interval = { $from } إلى { $to }
report-caution = أجابت عائلات قليلة؛ تُقرأ بحذر.
report-part-about = المجتمع
report-part-topics = ما قالته لنا العائلات
report-part-across = عبر كل المواضيع
report-part-appendix = الملحق
report-heading-findings = أهم النتائج
report-heading-who = من أجاب
report-heading-read = كيف يُقرأ هذا التقرير
report-nothing-to-show = أجابت عائلات أقل من أن يُعرض أي رقم. ما سألنا عنه وكيف سألنا موصوف أدناه.
report-who = عدد العائلات التي أجابت في { $place } بين { $from } و{ $to }: { $n }.
report-read-interval = الرقم مثل «14%» هو أفضل تقدير لدينا لكل العائلات. الخط الرفيع، أو المدى الذي يليه، يبيّن كم قد يبتعد الرقم بسبب عدد الإجابات وحده.
report-read-clear = نسمّي الفرق واضحًا فقط عندما يكون من المستبعد أن تكون الصدفة سببه. وعبارة «لا فرق واضحًا» لا تعني أنه لا يوجد فرق.
report-read-flag = † علامة على رقم يُستخدم بحذر: مداه واسع لأن عائلات قليلة أجابت.
report-read-hidden = نكتب «أقل من أن تُعرض» حيث يمكن التعرّف على مجموعة صغيرة من العائلات.
report-read-generated = الجمل عن الأرقام كتبها البرنامج من جداول هذه الوثيقة؛ ولم تُعدَّل أي جملة منها.
report-level = { $pct } من { $population } { $did } (عدد الإجابات: { $n }).
report-level-hidden = أجابت عائلات أقل من أن يُعرض رقم لـ«{ $label }».
report-level-unanswered = لا رقم هنا لـ«{ $label }»: أقل من { $pct } من { $population } لهم إجابة، وهذا أقل من أن يمثل الجميع.
report-gap = { $dimension }: ‏{ $worst-pct } لدى { $worst } و{ $best-pct } لدى { $best }، بفارق { $points }، أو { $ratio } مرة.
report-gap-points = { $dimension }: ‏{ $worst-pct } لدى { $worst } و{ $best-pct } لدى { $best }، بفارق { $points }.
report-gap-unclear = لم نرَ فرقًا واضحًا بين المجموعات حسب { $dimensions }؛ بعض المجموعات صغيرة.
report-gap-hidden = أجابت عائلات أقل من أن تُقارن المجموعات حسب { $dimensions }.
report-figure-worst-high = أعلى نسبة لدى { $worst }، { $worst-pct }؛ وأدناها لدى { $best }، { $best-pct }
report-figure-worst-low = أدنى نسبة لدى { $worst }، { $worst-pct }؛ وأعلاها لدى { $best }، { $best-pct }
report-figure-unclear = { $label }: لا فرق واضحًا حسب { $dimension }
report-figure-hidden = { $label }: إجابات أقل من أن تُقارن حسب { $dimension }
report-subtitle = { $dimension } · { $label } بين { $population } · عدد الإجابات { $n }، { $year }
report-subtitle-trend = { $label } بين { $population }. كل دورة مرجّحة وفق أحدث أرقام المجتمع.
report-foot-clear = الخط: فترة 95%. بخط عريض ولون: مختلف بوضوح عن كل العائلات الأخرى.
report-foot-line = الخط: فترة 95%. لا توجد مجموعة مختلفة بوضوح عن كل العائلات الأخرى.
report-foot-flag = † إجابات قليلة، تُستخدم بحذر.
report-foot-hidden = أقل من أن تُعرض: { $groups }.
report-foot-trend = الخط: فترة 95%.
report-alternative-dots = مخطط نقاط لعدد من المجموعات ({ $groups }) مع الفترات. { $finding }. { $ends } كل العائلات: { $total }. مجموعات أصغر من أن تُعرض: { $hidden }.
report-alternative-ends = الأولى { $first } بنسبة { $first-pct }، والأخيرة { $last } بنسبة { $last-pct }.
report-alternative-trend = مخطط نقاط عبر الدورات مع الفترات. { $finding }
report-alternative-bars = مخطط أعمدة. { $finding }
report-heading-groups = من المتأثر
report-heading-trend = عبر السنوات
report-all-groups = { $label }: كل المجموعات
report-trend-numbers = أرقام كل دورة
report-trend-worse = ساء الوضع: { $then } في { $year }، و{ $now } الآن. التغيّر، { $points }، واضح.
report-trend-improved = تحسّن الوضع: { $then } في { $year }، و{ $now } الآن. التغيّر، { $points }، واضح.
report-trend-changed = تغيّر الوضع: { $then } في { $year }، و{ $now } الآن. التغيّر، { $points }، واضح.
report-trend-unclear = لا تغيّر واضحًا: { $then } في { $year }، و{ $now } الآن. التغيّر، { $points }، قد يكون صدفة.
report-trend-one-cycle = سُئل هذا لأول مرة، فلا يوجد رقم سابق للمقارنة.
report-trend-wording = لا يمكن مقارنة هذا بالسنوات السابقة، لأن السؤال تغيّر.
report-trend-too-few = لا يمكن مقارنة هذا بالسنوات السابقة: أجابت عائلات قليلة جدًا.
report-tile-interval = { $interval } · عدد الإجابات { $n }
report-tile-worse = ▲ أسوأ: { $points } منذ { $year }
report-tile-improved = ▽ أفضل: { $points } منذ { $year }
report-tile-changed = { $points } منذ { $year }
report-tile-unclear = لا تغيّر واضحًا منذ { $year }
report-question = «{ $text }»
report-small-print = { $label }: نسبة من { $population } ممن لهم إجابة صالحة. السؤال: { $questions }
report-least-answered = لا يُعرض «{ $label }» إلا حيث كانت لما لا يقل عن { $pct } من { $population } إجابة، في المجموع وفي كل مجموعة: فقد يختلف من أجابوا عن الآخرين.
report-breakdown-caption = { $label } بين { $population }، حسب المجموعة
report-trend-caption = { $label } حسب الدورة
report-column-group = المجموعة
report-column-answers = الإجابات
report-column-share = النسبة
report-column-interval = فترة 95%
report-column-difference = النقاط مقارنة بكل الآخرين
report-column-ratio = المعدّل النسبي
report-column-note = ملاحظة
report-column-cycle = الدورة
report-column-crude = غير مرجّح
report-column-choice = الإجابة
report-column-top3 = ضمن الثلاث الأولى
report-column-picked = اختيرت
report-column-first = وُضعت أولًا
report-column-points = النقاط
report-column-families-share = نسبة العائلات
report-column-unweighted = ممن أعطوا إجابة
report-column-weighted = مرجّح
report-column-reference = في المجتمع
report-column-gap = الفجوة بالنقاط
report-column-question = السؤال
report-column-asked = من سُئلوا
report-column-missing = تُرك بلا إجابة
report-difference = { $points } ({ $from } إلى { $to })
report-standing-worse = أسوأ بوضوح
report-standing-better = أفضل بوضوح
report-standing-higher = أعلى بوضوح
report-standing-lower = أدنى بوضوح
report-reference-group = أفضل مجموعة
report-flag = † إجابات قليلة
report-note-chose = اختارت العائلات المشاركة بنفسها؛ وتبيّن الفترات التفاوت المتوقع من عدد الإجابات وحده.
report-note-breakdown = الفرق هو بين المجموعة وكل العائلات الأخرى معًا؛ وكلمة «بوضوح» اختُبرت مقابل الصدفة وعدد المقارنات. والمعدّل النسبي مقارنة بأفضل مجموعة لها إجابات كافية.
report-note-trend = كل دورة مرجّحة وفق أرقام المجتمع في أحدث دورة، حتى لا يُظن أن تغيّر المجيبين تغيّر في أحوال العائلات؛ والعمود الأخير بلا ترجيح.
report-note-ranked = سمّت كل عائلة خيارًا أول وثانيًا وثالثًا. النقاط: 3 للأول، و2 للثاني، و1 للثالث، كنسبة من أعلى ما يمكن.
report-note-heat = ▲ أسوأ بوضوح، ▽ أفضل بوضوح من كل العائلات الأخرى؛ بلا علامة: لا فرق واضحًا. † إجابات قليلة.
report-note-who = الفجوة: من أجابوا ناقص من يسكنون هنا؛ ◆ علامة على فجوة تزيد على 5 نقاط. قد تتداخل المجموعات حيث يمكن للعائلات اختيار أكثر من واحدة.
report-choice = { $choice } ({ $pct })
report-list-top = الأكثر ذكرًا: { $first } و{ $second } و{ $third }.
report-list-hidden = أجابت عائلات قليلة جدًا عن «{ $label }» فلا يمكن عرض ترتيب.
report-list-figure = الإجابات الأكثر اختيارًا: { $shown }
report-list-subtitle-ranked = نسبة العائلات التي ذكرته ضمن خياراتها الثلاثة. عدد العائلات المجيبة { $n }، { $year }.
report-list-subtitle = نسبة العائلات التي اختارته. عدد العائلات المجيبة { $n }، { $year }.
report-all-choices = { $label }: كل الإجابات
report-heat-title = كل المواضيع في نظرة واحدة
report-heat-caption = الرقم الرئيسي لكل موضوع، حسب المجموعة
report-heat-headline = حال أسوأ بوضوح في { $times } من المواضيع البالغ عددها { $of }، أكثر من أي مجموعة أخرى: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = لا توجد مجموعة حالها أسوأ بوضوح من غيرها.
report-community-title = المجتمع الذي نخدمه
report-community-headline = يخدم { $hospital } عائلات { $place }.
report-community-no-margins = لم تُحمَّل أرقام عن المجتمع لهذه الدورة.
report-community-caption = العائلات التي لديها أطفال في { $place }
report-source = المصدر: { $source }.
report-methods-title = كيف سألنا، ومن أجاب
report-methods-headline = عدد العائلات التي أجابت: { $n }.
report-methods-headline-like = عدد العائلات التي أجابت: { $n }، وهي تشبه كثيرًا العائلات التي تعيش هنا.
report-methods-headline-over = عدد العائلات التي أجابت: { $n }. شاركت مجموعة { $group } أكثر من غيرها: { $unweighted } من الإجابات، و{ $reference } من المجتمع.
report-methods-headline-under = عدد العائلات التي أجابت: { $n }. شاركت مجموعة { $group } أقل من غيرها: { $unweighted } من الإجابات، و{ $reference } من المجتمع.
report-how = أمكن للعائلات الإجابة من { $from } إلى { $to } بهذه اللغات: { $languages }. عدد من أرسلوا إجاباتهم: { $n }.
report-convenience = هذه عيّنة ملائمة وليست عشوائية: سمعت العائلات بالاستبيان واختارت المشاركة. وليس لها هامش خطأ حقيقي.
report-drafts = استُخدمت مسودات ترجمة لم تُراجَع بعد في { $languages }؛ يُراعى ذلك عند قراءة الإجابات بهذه اللغات.
report-who-caption = من أجاب، ومن يسكن هنا
report-heading-weighting = الترجيح
report-weighting = رُجّحت الإجابات لتطابق المجتمع حسب { $dimensions }. العائلة من مجموعة أجابت أقل لها وزن أكبر.
report-weighting-cost = للترجيح ثمن في الدقة: { $n } من الإجابات تساوي { $effective } من عيّنة لا تحتاج إلى ترجيح (أثر التصميم { $deff }).
report-merged = دُمجت الفئات التي لها أقل من 30 إجابة قبل الترجيح: { $levels }.
report-not-converged = لا تطابق الأوزان كل أرقام المجتمع تمامًا؛ أكبر فجوة مذكورة في ورقة التشغيل.
report-weighting-warning = الأوزان تجعل قيمة الإجابات أقل من النصف؛ تُقرأ كل الأرقام بحذر.
report-unweighted = لم تُحمَّل أرقام عن المجتمع لهذه الدورة، لذلك لم تُرجَّح الإجابات: كل عائلة تُحسب بالتساوي، والأرقام تصف من أجابوا.
report-heading-missing = أسئلة بقيت بلا إجابة
report-missing-none = لم يُترك أي سؤال بلا إجابة لدى أكثر من 10% ممن سُئلوا.
report-missing-caption = أسئلة تركها بلا إجابة أكثر من 10% ممن سُئلوا
report-heading-limits = الحدود والمعلومات الناقصة
report-limit-chose = قد تختلف العائلات التي اختارت الإجابة عن غيرها بطرق لا تصلحها الأوزان.
report-limit-small = { $dimension }: أقل من 30 إجابة، لذلك يُقال القليل أو لا شيء عن { $groups }.
report-limit-reports = الإجابات هي ما قاله لنا أحد الوالدين أو من يرعى الطفل؛ ولم نراجع أي سجل.
report-appendix-methods = المنهج كاملًا
report-method-indicators = كل مؤشر نسبة: من بين أفراد مجموعته الذين لهم إجابة صالحة، من ينطبق عليهم تعريفه. «لست متأكدًا أو متأكدة» و«أفضّل ألّا أجيب» والفراغات والأسئلة التي لم تُطرح لا تدخل في أي مقام.
report-method-weights = تبدأ الأوزان من 1 وتُعدَّل (raking) وفق أرقام المجتمع. وتبقى في كل جولة بين خُمس متوسط الوزن وخمسة أضعافه. وتُدمج أولًا الفئات التي لها أقل من 30 إجابة مع فئة مجاورة. والإجابات الناقصة عن سؤال الترجيح تأخذ توزيع العيّنة.
report-method-intervals = فترات 95% هي فترات ويلسون، بالعدد الفعّال لإجابات كل مجموعة (Kish).
report-method-comparisons = تُقارن المجموعة بكل العائلات الأخرى باختبار z لنسبتين بالأعداد الفعّالة للإجابات. وفي الجدول الواحد تراعي قاعدة بنياميني–هوكبرغ عند 0.05 عدد المقارنات.
report-method-trend = لا تُقارن الدورات إلا حيث بقي نص السؤال كما هو. كل دورة مرجّحة وفق أحدث أرقام المجتمع؛ وتُقارن الأولى والأحدث باختبار z.
report-method-flags = † تظهر حيث يزيد عرض الفترة على 20 نقطة أو على 1.2 من النسبة. ولا تُعرض نسبة مبنية على أقل من 30 إجابة.
report-method-hiding-public = للجمهور: تُخفى الأعداد من 1 إلى { $highest }، وكل رقم يمكن حسابها منه؛ ولا تُعرض النسب المبنية على أقل من { $answers } إجابة.
report-method-hiding-internal = مسودة داخلية، ليست للنشر: تُخفى الأعداد من 1 إلى { $highest }، وكل رقم يمكن حسابها منه؛ ولا تُعرض النسب المبنية على أقل من { $answers } إجابة.
report-method-rounding = تُقرَّب النسب إلى أعداد صحيحة؛ والفروق هي فروق النسب المقرّبة حيث تُطبع كلتاهما. وقد يكون مجموع نسب السؤال الواحد 99 أو 101.
report-run-title = ورقة التشغيل
report-run-intro = بهذه المدخلات وهذه النسخة يمكن لكل من يحق له رؤية الإجابات أن يعيد إنشاء هذه الوثيقة.
report-run-program = البرنامج
report-run-instrument = الاستمارة
report-run-indicators = ملف المؤشرات
report-run-cycle = الدورة
report-run-margins = أرقام المجتمع
report-run-data = الإجابات
report-run-earlier = الدورات السابقة
report-run-rounds = جولات التعديل
report-run-error = أكبر خطأ هامشي
report-run-range = الأوزان نسبة إلى المتوسط
report-run-deff = أثر تصميم الترجيح
report-figure-apart = { $label }: ‏{ $worst-pct } لدى { $worst }، و{ $best-pct } لدى { $best }
report-points = { $n ->
    [zero] { $shown } نقطة
    [one] { $shown } نقطة
    [two] { $shown } نقطة
    [few] { $shown } نقاط
    [many] { $shown } نقطة
   *[other] { $shown } نقطة
}
report-fewer = أقل من { $n }
report-and = { $rest } و{ $last }
report-comma = { "، " }
report-list-named = { $label }. { $said }
report-run-audit = أرقام أُخفيت لأن وراءها عائلات قليلة
report-run-audit-proven = { $count }؛ ولكل منها، يُبقي كل ما نُشر كل عدد من 1 إلى { $highest } ممكنًا (برمجة خطية، microlp)
report-run-effective = العدد الفعّال للإجابات
report-no-answer = بلا إجابة

## Charts

# The form on paper.
paper-how = ضع علامة في المربع بجانب إجابتك، أو اكتب على السطر. الكلمات الصغيرة لمن يُدخل الإجابات في الحاسوب.
paper-only-if = فقط إذا { $condition }
paper-and = و
paper-or = أو
paper-many = ضع علامة على كل ما ينطبق.
paper-stop = توقف هنا. شكرًا لك.

## Desk: pages for staff

desk-name = مكتب الاستبيان
desk-login = تسجيل الدخول
desk-look-again = يرجى النظر مرة أخرى: تسجيل الدخول
desk-account = الاسم
desk-password = كلمة المرور
desk-accounts-made = تُنشأ الحسابات على الخادم بالأمر “chna user add”.
desk-login-wrong = الاسم وكلمة المرور لا يتطابقان. يمكن للمسؤول تعيين كلمة مرور جديدة بالأمر “chna user password”.
desk-login-often = جرت محاولات كثيرة. يرجى الانتظار دقيقة ثم المحاولة مرة أخرى.
desk-login-broken = لم يصل كاملًا. يرجى المحاولة مرة أخرى.
desk-from-elsewhere = جاء هذا من موقع آخر. افتح ‎/desk هنا وسجّل الدخول.
desk-logout = تسجيل الخروج
desk-role-admin = مسؤول
desk-role-analyst = محلل
desk-fielding = سير الجمع
desk-audit = السجل
desk-cycles = الدورات
desk-complete = مكتملة
desk-partial = بدأت ولم تُرسل
desk-median = الوقت الوسيط
desk-minutes = { $n } د
desk-waiting-tablets = تنتظر على الأجهزة اللوحية
desk-codes-used = الرموز المستخدمة لمرة واحدة
desk-of = { $used } من { $issued }
desk-so-far-of = وصلت { $n } من { $target } استجابة مأمولة ({ $share })
desk-so-far = وصلت { $n } استجابة
desk-unreadable = محفوظة لكنها خارج كل عدّ لأنها لا تُقرأ كاستجابات لهذه الدورة: { $n }.
desk-by-neighborhood = حسب الحي
desk-neighborhood = الحي
desk-by-home-language = حسب لغة المنزل
desk-home-language = لغة المنزل
desk-note-place = توزّع الأهداف هدف الدورة بحسب أماكن سكن الأسر. المجموعات من أسرة إلى 10 أسر أقل من أن تُعرض، وكذلك مجموعة أخرى إن أمكن استنتاجها من الباقي.
desk-by-language = حسب لغة الاستبيان
desk-language = اللغة
desk-by-partner = حسب الشريك
desk-partner = الشريك
desk-no-partner = بلا رابط شريك
desk-by-mode = حسب طريقة الإجابة
desk-mode = الطريقة
desk-mode-web = هاتفها أو حاسوبها
desk-mode-kiosk = جهاز لوحي مشترك
desk-mode-interviewer = مع مُحاوِر
desk-mode-paper = على الورق
desk-by-page = أين تتوقف الأسر
desk-page = صفحة الاستبيان
desk-page-of = { $title }، صفحة { $page } من { $of }
desk-note-page = استجابات بدأت ولم تُرسل، حسب صفحة آخر إجابة. تُحتسب بقدر ما بلغت.
desk-by-sign = تستحق نظرة ثانية
desk-sign = ما يلفت النظر
desk-note-sign = هذه إشارات لا أحكام. لم تُرفض أي من هذه الاستجابات، وكلها محسوبة.
desk-sign-speed = أسرع من إجابة في الثانية
desk-sign-straight-line = الخيار نفسه في جدول كامل
desk-sign-trap = مُلئ الحقل المخفي
desk-sign-alike = الإجابات نفسها كأخرى في ذلك اليوم
desk-by-day = حسب اليوم
desk-day = اليوم
desk-note-day = اليوم الذي بدأت فيه الأسرة.
desk-elsewhere = غير ذلك، أو لم يُذكر
desk-responses = الاستجابات
desk-target = الهدف
desk-too-few = أقل من أن تُعرض
desk-nothing-yet = لا شيء بعد.
desk-tablets = الأجهزة اللوحية المشتركة
desk-no-tablet = لا جهاز لوحي مُعَدّ لهذه الدورة.
desk-tablet = الجهاز اللوحي
desk-heard = آخر ما عُرف عنه
desk-waiting = في الانتظار
desk-just-now = الآن
desk-minutes-ago = قبل { $n } دقيقة
desk-hours-ago = قبل { $n } ساعة
desk-days-ago = قبل { $n } يوم
desk-take-out = إخراج من الخدمة
desk-take-out-of = إخراج { $name } من الخدمة
desk-tablet-safe = ما ينتظر على الجهاز محفوظ فيه، ويُرسل عند الاتصال.
desk-arm-ask = أعِدّ هذا الجهاز كجهاز لوحي مشترك. ماذا تسميه؟
desk-arm = إعداد هذا الجهاز
desk-arm-then = تخرج من المكتب عليه، وتختار رمزًا للموظفين، ثم تسلّمه.
desk-who-did-what = من فعل ماذا
desk-when = متى (UTC)
desk-who = من
desk-what = ماذا
desk-detail = التفاصيل
desk-trouble = لم ينجح ذلك
desk-to-desk = إلى المكتب
desk-not-admin = المسؤول وحده يرى السجل.
desk-no-cycle = لا توجد دورة كهذه. اذهب إلى المكتب لترى الأحدث.
desk-other-page = جاء هذا من صفحة أخرى. اذهب إلى المكتب وحاول مجددًا.
desk-tablet-needs-name = أعطِ الجهاز اسمًا. عُد إلى الصفحة السابقة وحاول مجددًا.
desk-no-such-tablet = لا يوجد جهاز كهذا.
desk-store-down = قاعدة البيانات لا تستجيب. الإجابات المرسلة محفوظة. حاول بعد ثوانٍ؛ وإن استمر ذلك فانظر سجل الخادم.
desk-page-broken = تعذّر إنشاء هذه الصفحة؛ سجل الخادم يذكر السبب.
## خطة التحسين
plan-title = خطة تحسين صحة المجتمع
plan-period = من { $from } إلى { $to }
plan-adopted = اعتمدها { $body } في { $day }.
plan-draft = مسودة: لم يعتمد أي مجلس هذه الخطة بعد. آخر يوم لذلك هو { $day }.
plan-contact = أسئلة وتعليقات: { $contact }
plan-how = كيف اختيرت الأولويات
plan-part-priorities = الأولويات
plan-candidates = احتياجات برزت فيما قالته لنا العائلات: { $n }.
plan-needs-caption = الاحتياجات البارزة، ولماذا
plan-needs-note = a: أسوأ من رقم مماثل في مكان آخر؛ b: أسوأ من الدورة السابقة؛ c: نسبة 1.5 أو أكثر بين المجموعات؛ d: من بين أكبر خمسة هموم. لا يُحسب أي منها إلا حيث لا تفسّره المصادفة.
plan-reason-a = { $here } هنا، { $there } في { $place } سنة { $year } ({ $source }).
plan-reason-b = { $then } في { $cycle }، { $now } الآن.
plan-reason-c = { $dimension }: { $worst-pct } لدى { $worst }، { $best-pct } لدى { $best }، نسبة { $ratio } محسوبة من الجانب الذي لا يريده أحد.
plan-reason-d = رقم { $place } مما يقلق العائلات أكثر: { $label }، ذكره { $pct }.
plan-method-matrix = أعطى كل عضو كل احتياج درجات من 1 إلى 5 حسب معايير؛ والنتيجة هي المتوسط الموزون.
plan-method-hanlon = أعطى الأعضاء درجات من 0 إلى 10 للحجم (A) والخطورة (B) وفاعلية ما يمكن فعله (C)؛ والنتيجة (A + 2B) × C. ويُنحّى احتياج ليس مناسبًا أو اقتصاديًا أو مقبولًا أو ممكنًا بالموارد أو قانونيًا.
plan-method-hanlon-older = أعطى الأعضاء درجات من 0 إلى 10 للحجم (A) والخطورة (B) وفاعلية ما يمكن فعله (C)؛ والنتيجة (A + B) × C ÷ 3. ويُنحّى احتياج ليس مناسبًا أو اقتصاديًا أو مقبولًا أو ممكنًا بالموارد أو قانونيًا.
plan-method-votes = كان لكل عضو { $n } أصوات، وقصرت القائمة جولة بعد جولة.
plan-method-nominal = بعد الحصر والتوضيح في المجموعة، رتّب كل عضو على انفراد أشد خمسة احتياجات إلحاحًا: 5 نقاط للأول و1 للأخير.
plan-method-simplex = أجاب الأعضاء عن الأسئلة المغلقة نفسها لكل احتياج، ثم حُسب المتوسط.
plan-took-part = الأعضاء المشاركون في { $day }: { $n } ({ $roles }).
plan-criteria-caption = المعايير وأوزانها
plan-scores-caption = الدرجات والمراتب والترتيب النهائي
plan-scores-finding = الأعلى في عدّ المجلس: { $first }
plan-scores-subtitle = درجة كل احتياج من كل الأعضاء؛ يمتد الخط من أدنى عضو إلى أعلى عضو
plan-scores-foot = الاحتياجات بالخط العريض هي أولويات الخطة.
plan-not-scored = بلا درجة
plan-tied = { $place }، مساوٍ لغيره
plan-decision = ما تقرر
plan-what-if-same = مضاعفة وزن أي معيار تُبقي الاحتياجات نفسها ({ $n }) في المقدمة.
plan-what-if-other = مضاعفة وزن { $criteria } تُقدّم احتياجًا آخر.
plan-set-aside = نُحّي { $need }: { $reason }.
plan-moved = يتقدم { $need } على احتياجات أعلى درجة: { $reason }
plan-chosen = أولويات الخطة: { $needs }.
plan-focus = مجموعات التركيز: { $groups }.
plan-open = (لم يُحدد بعد)
plan-objectives = الأهداف
plan-objective-decrease = بحلول { $by }، خفض "{ $what }" لدى { $group } في { $place } من { $baseline } ({ $year }، { $source }) إلى { $target }.
plan-objective-increase = بحلول { $by }، رفع "{ $what }" لدى { $group } في { $place } من { $baseline } ({ $year }، { $source }) إلى { $target }.
plan-strategies = الاستراتيجيات
plan-evidence = { $rating } ({ $source })
plan-actions = الأعمال
plan-partners = الشركاء
plan-resources = الموارد
plan-measures = المقاييس
plan-not-addressed = احتياجات لا تعالجها هذه الخطة
plan-calendar = التقويم
plan-crosswalk = أين استُوفيت القواعد
plan-crosswalk-intro = كل بند من القائمتين الاتحادية والولائية، وما ينقص الخطة بعد، برمزه.
plan-met = مستوفى
plan-unmet = لم يُستوفَ بعد
plan-not-judged = راجعوه بأنفسكم
plan-place-front = الصفحة الأولى
plan-column-need = الاحتياج
plan-column-rules = القواعد
plan-column-why = السبب
plan-column-criterion = المعيار
plan-column-weight = الوزن
plan-column-score = الدرجة
plan-column-range = من الأدنى إلى الأعلى
plan-column-rank = المرتبة
plan-column-decided = المكان النهائي
plan-column-strategy = الاستراتيجية
plan-column-level = المستوى
plan-column-evidence = الدليل
plan-column-impact = الأثر المتوقع
plan-column-task = المهمة
plan-column-owner = المسؤول
plan-column-when = متى
plan-column-status = الحالة
plan-column-partner = المنظمة
plan-column-role = الدور
plan-column-agreement = الاتفاق
plan-column-kind = النوع
plan-column-amount = المقدار
plan-column-benefit = نفع المجتمع
plan-column-measure = المقياس
plan-column-baseline = خط البداية
plan-column-target = الهدف
plan-column-source = المصدر
plan-column-often = كم مرة
plan-column-day = اليوم
plan-column-due = المستحق
plan-column-rule = البند
plan-column-asks = ما يطلبه
plan-column-where = الموضع
plan-column-state = الحالة
plan-column-now = الآن
plan-column-line = على الخط
plan-column-result = النتيجة
plan-word = { $word ->
    [individual] فردي
    [organization] منظمة
    [community] مجتمع
    [policy] سياسات
    [scientifically_supported] مدعوم علميًا
    [some_evidence] بعض الأدلة
    [expert_opinion] رأي الخبراء
    [insufficient_evidence] أدلة غير كافية
    [mixed_evidence] أدلة متباينة
    [evidence_of_ineffectiveness] أدلة على أنه لا ينفع
    [recommended] موصى به
    [insufficient] أدلة غير كافية
    [not_recommended] غير موصى به
    [planned] مخطط
    [under_way] جارٍ
    [done] تم
    [dropped] تُرك
    [money] مال
    [staff] موظفون
    [in_kind] عينيًا
    [financial_assistance] مساعدة مالية
    [medicaid] Medicaid
    [other_means_tested] برامج أخرى حسب الدخل
    [community_health_improvement] خدمات تحسين صحة المجتمع
    [professions_education] تعليم المهن الصحية
    [subsidized_services] خدمات صحية مدعومة
    [research] بحث
    [contributions] مساهمات نقدية وعينية
    [community_building] بناء المجتمع
    [others_do_it_better] غيرنا يفعله أفضل
    [little_we_can_do] لا نستطيع الكثير
    [resources] الموارد لا تكفي
    [low_priority] احتياجات أخرى أشد إلحاحًا
    [process] ما نفعله
   *[outcome] ما ينتج عنه
}
ballot-title = أي الاحتياجات أشد إلحاحًا؟
ballot-lead-five = أعطوا كل احتياج درجة في كل سطر: 1 منخفض و5 مرتفع. اتركوا السطر فارغًا إن لم تعرفوا.
ballot-lead-ten = أعطوا كل احتياج درجة في كل سطر: 0 منخفض و10 مرتفع. اتركوا السطر فارغًا إن لم تعرفوا.
ballot-lead-votes = لديكم أصوات لعدد { $n } من الاحتياجات. اختاروا أشدها إلحاحًا.
ballot-lead-ranks = اختاروا أشد خمسة احتياجات إلحاحًا، الأول أولًا.
ballot-secret = لا يُحفظ أي اسم. لا أحد يستطيع أن يعرف ما اخترتموه.
ballot-code = الرمز المكتوب على ورقتكم
ballot-choose = أشد الاحتياجات إلحاحًا
ballot-rank = رقم { $rank }
ballot-send = إرسال صوتي
ballot-once = يُحسب الصوت مرة واحدة ولا يمكن تغييره بعد ذلك.
ballot-done-title = حُسب صوتكم
ballot-done-text = شكرًا لمشاركتكم. يمكنكم إغلاق هذه الصفحة.
ballot-closed-title = انتهى التصويت
ballot-closed-text = انتهى هذا التصويت ولا تُحسب أصوات أخرى. إن لم تتمكنوا من التصويت فأخبروا من يدير الاجتماع.
ballot-needs-code = يرجى كتابة الرمز الموجود على ورقتكم.
ballot-code-used = حُسب صوت بهذا الرمز من قبل. إن لم يكن صوتكم فأخبروا من يدير الاجتماع.
ballot-code-unknown = لا نعرف هذا الرمز. يرجى النظر إلى الورقة وكتابته مرة أخرى.
ballot-empty = لم يُختر شيء بعد. يرجى اختيار احتياج واحد على الأقل.
ballot-off-scale = إحدى الدرجات خارج المقياس. يرجى الاختيار مرة أخرى.
ballot-too-many = اخترتم احتياجات أكثر من أصواتكم. يرجى حذف بعضها.
ballot-twice = اختير احتياج مرتين. يرجى اختيار كل احتياج مرة واحدة.
ballot-criterion-size = كم طفلًا يمسّه
ballot-criterion-seriousness = ما مدى خطورته
ballot-criterion-disparity = ما مدى عدم المساواة فيه
ballot-criterion-concern = كم يقلق العائلات
ballot-criterion-ability = كم نستطيع أن نفعل مع الشركاء
ballot-criterion-known = كم نعرف عما ينفع
ballot-criterion-effectiveness = ما مدى نفع الأعمال المعروفة
desk-ballots = التصويتات
desk-ballot = التصويت
desk-ballots-none = لم يُفتح أي تصويت. ابدأوا واحدًا بالأمر “chna plan ballot open”.
desk-no-ballots = لا يوجد مثل هذا التصويت. افتحوا ‎/desk/ballots لرؤيتها كلها.
desk-closed = مغلق
desk-ballot-count = الأصوات المحسوبة من الرموز الموزعة: { $count }
desk-ballot-few = تظهر النتيجة بعد انتهاء التصويت ووصول ثلاثة أصوات، حتى لا يُعرف ما اختاره أي عضو.
desk-ballot-closed = انتهى التصويت. انقلوا الأصوات إلى الخطة بالأمر “chna plan ballot take”.
desk-ballot-still = إيقاف تحديث هذه الصفحة
desk-ballot-live = تحديث هذه الصفحة كل 5 ثوانٍ
desk-ballot-close = إنهاء التصويت
plan-due-opens = يفتح الاستبيان: { $label }
plan-due-closes = يُغلق الاستبيان: { $label }
plan-due-near = بقي شهر لاعتماد الخطة: { $label }
plan-due-adoption = آخر يوم لاعتماد الخطة: { $label }
plan-due-starts = تبدأ الخطة: { $label }
plan-due-ends = تنتهي الخطة: { $label }
plan-due-action-starts = البدء: { $label }
plan-due-action-ends = الإنهاء: { $label }
plan-due-objective = موعد الهدف: { $label }
plan-due-report = كتابة التقرير السنوي: { $label }
plan-due-next = يجب إنجاز التقييم التالي: { $label }
plan-progress-title = التقدم في { $year }
plan-progress-intro = يسير المقياس كما ينبغي إذا بلغ على الأقل موضع خط مستقيم من البداية إلى الهدف. وما بلغ هدفه فقد تحقق؛ وما لم يقسه أحد فلا بيانات له.
plan-progress-headline = تسير كما ينبغي أو تحققت: { $well } من { $all } مقاييس لها بيانات.
plan-progress-none = لا بيانات لأي مقياس بعد.
plan-status = { $status ->
    [met] تحقق
    [on_track] يسير كما ينبغي
    [behind] متأخر
   *[no_data] لا بيانات
}
plan-did = ما فعلناه
plan-nothing-logged = لم يُسجَّل شيء.
plan-reach = أشخاص وصلنا إليهم: { $people }؛ جلسات: { $sessions }؛ دولارات أُنفقت: { $dollars }. من شارك مرتين يُحسب مرتين.
plan-story = قصة
plan-learned = ما تعلمناه
plan-changes = تغييرات في الخطة
plan-next = ما يلي
plan-measure-among = { $what }، { $group }
plan-line-note = يسير الخط مستقيمًا من البداية عند بدء الخطة إلى الهدف في يومه.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = القيم حسب السنة؛ تبين العلامة موضع الخط المستقيم في ذلك اليوم
plan-course-target = الهدف { $target }
plan-not-measured = لم يُقس
plan-since-title = منذ التقييم السابق
plan-since-intro = ما أرادت الخطة السابقة فعله، وما أُنجز، وما نتج عنه.
plan-since-note = سُئلت نسب الاستبيان مرة أخرى بالكلمات نفسها واختُبر تغيرها؛ وما قد يكون مصادفة يسمى بلا تغير واضح.
plan-change-met = تحقق
plan-change-progress = تقدم
plan-change-none = بلا تغير واضح
plan-change-worse = أسوأ
plan-change-unmeasured = لم يُقس
plan-page-title = ما سمعناه، وما يأتي
plan-you-said = أنتم قلتم
plan-we-will = نحن سوف
plan-will-come = ما زلنا نبحث ماذا نفعل، وسنخبركم.
plan-your-turn = شاركونا رأيكم
plan-tell-us = أخبرونا برأيكم. { $contact }
plan-of-100 = { $n ->
    [one] 1 من كل 100 من { $population } { $did }.
   *[other] { $n } من كل 100 من { $population } { $did }.
}
plan-of-100-group = { $group }: { $n } من كل 100.
plan-worry = كان هذا رقم { $place } مما يقلق العائلات أكثر.
report-foot-map = المناطق التي تقل إجاباتها عن { $least } لا تظهر على الخريطة. بإطار: تختلف بوضوح عن كل العائلات الأخرى.
report-alternative-map = خريطة { $groups } منطقة، أغمق حيث النسبة أعلى. { $finding }. إجابات أقل من أن تظهر على الخريطة: { $hidden }.
report-figure-gaps = { $label }: أوسع فجوة بحسب { $dimension }، { $points }
report-subtitle-gaps = { $label } بين { $population }: المجموعة الأسوأ حالًا (نقطة ممتلئة) والأفضل حالًا (حلقة)، حيث تختلفان بوضوح. { $n } إجابة، { $year }
report-alternative-gaps = رسم { $groups } فجوات، نقطتان على كل خط. { $finding }.
report-heading-benchmarks = مقارنة بأماكن أخرى
report-benchmark = { $place }، { $year }: { $pct } ({ $details }).
report-benchmarks-context = للسياق فقط. هذه الأرقام تعدّ شيئًا آخر ولا يمكن مقارنتها:
report-figure-benchmarks = { $label }: { $pct } هنا؛ { $there } في { $place } ({ $year })
report-subtitle-benchmarks = { $label } بين { $population }، { $year }. الحلقات: أرقام منشورة في أماكن أخرى.
report-alternative-benchmarks = نقطة مع مداها للعائلات هنا، وتحتها { $n } أرقام من أماكن أخرى. { $finding }.
report-heading-strengths = ما يسير على ما يرام
report-trend-broken = سُئل بكلمات أخرى
report-other-words = { $cycle } (صياغة أخرى)
report-slope-title = كل موضوع عبر السنوات
report-slope-finding = من بين { $all } أرقام رئيسية، ساء { $worse } بوضوح منذ { $year } وتحسّن { $better } بوضوح
report-slope-subtitle = الرقم الرئيسي لكل موضوع في كل دورة. بالألوان: تغيّر بوضوح.
report-alternative-slope = رسم خطي لـ { $lines } أرقام عبر الدورات. { $finding }.
report-felt-title = ما تشعر به العائلات وما تم قياسه
report-felt-finding = الأكثر ذكرًا: { $topic } ({ $felt }). وما تم قياسه: { $label }، { $measured }
report-felt-subtitle = كل موضوع بحسب رقمه الرئيسي والهمّ الذي ذكرته العائلات أكثر من غيره فيه.
report-felt-across = الرقم الرئيسي للموضوع
report-felt-up = ذُكر بين ثلاثة هموم
report-alternative-scatter = { $points } مواضيع كنقاط على مستوى. { $finding }.
report-bubble-title = الحجم والفجوة والهمّ معًا
report-bubble-subtitle = أبعد إلى اليمين: عائلات أكثر. أعلى: أكثر في المجموعة الأسوأ حالًا. أكبر: ذُكر أكثر.
report-bubble-up = المجموعة الأسوأ حالًا
report-column-measure = المقياس
report-column-topic = الموضوع
report-column-worry = الهمّ
report-alternative-heat = جدول { $rows } مجموعة في { $columns } موضوعًا، مظلل. { $finding }
report-weights-finding = تتراوح الأوزان من { $from } إلى { $to } أضعاف المتوسط
report-weights-subtitle = نسبة العائلات بحسب وزنها. قبل الترجيح كانت كل عائلة تُحسب 1.
report-weights-before = قبل: 1 لكل عائلة
report-weights-across = الوزن، أضعاف المتوسط
report-alternative-weights = رسم توزيع الأوزان. { $finding }.
report-questionnaire = الاستبيان
report-waived = معفى منه: { $reason }

## Short documents

brief-summary = { $title }: الملخص
brief-slides = { $title }: لمجلس الإدارة
brief-next = ما الذي سيحدث بعد ذلك
brief-next-choose = يختار المستشفى وشركاؤه ما سيعملون عليه أولا، وللعائلات مكان على الطاولة.
brief-next-plan = ثم تأتي خطة تقول ما الذي سيُعمل، ومن سيعمله، وكيف سنعرف أنه نجح.
brief-next-contact = هل يطابق هذا ما ترونه؟ أخبرونا: { $contact }.
brief-all = جميع العائلات: { $pct }
brief-group-worse = { $group }: وضع أسوأ بوضوح من العائلات الأخرى في { $times } من { $of } مواضيع.
brief-group-unclear = { $group }: لا يظهر وضع أسوأ بوضوح من العائلات الأخرى في المواضيع المعروضة هنا.
brief-group-figure = { $group } إلى جانب جميع العائلات
brief-group-subtitle = الرقم الرئيسي لكل موضوع، { $year }. النقطة الممتلئة: هذه المجموعة. الحلقة: جميع العائلات.
brief-group-alternative = رسم بأزواج من النقاط. { $finding }، صف لكل موضوع.

## Answers in full, hardships, the way through

report-column-families = العائلات
report-answers-heading = الإجابات كاملة
report-answers-finding = { $question } الأكثر: { $answer } ({ $pct })
report-answers-subtitle = نسبة العائلات بحسب الإجابة، { $year }
report-answers-alternative = أشرطة مكدسة، جزء لكل إجابة بترتيبها. { $finding }.
report-needs-title = عدة صعوبات معًا
report-needs-finding = { $pct } من العائلات واجهت صعوبتين أو أكثر معًا
report-needs-hidden = عدد العائلات التي واجهت عدة صعوبات أقل من أن يُذكر.
report-needs-subtitle = كم من هذه واجهت العائلة: { $measures }. { $n } إجابة، { $year }
report-needs-none = لا شيء
report-needs-one = واحدة
report-needs-two = اثنتان
report-needs-more = ثلاث أو أكثر
report-needs-alternative = أشرطة للعائلات التي واجهت لا شيء، وواحدة، واثنتين، وثلاثًا أو أكثر. { $finding }.
report-flow-heading = من السؤال الأول إلى الأخير
report-flow-finding = { $ended } من { $began } عائلة بدأت وصلت إلى النهاية ({ $pct })
report-flow-hidden = لا يمكن عرض عدد من وصل إلى النهاية بجانب الأرقام الأخرى.
report-flow-subtitle = العائلات التي وصلت إلى كل جزء من الاستبيان. لا يُحفظ شيء عن زيارات لم تبدأ.
report-flow-began = بدأت
report-flow-ended = وصلت إلى النهاية
report-flow-by = من وصل إلى النهاية، خطوة بخطوة وبحسب طريقة الإجابة
report-flow-alternative = أشرطة، واحد لكل جزء من الاستبيان. { $finding }.
report-flow-partner = علمت به من
report-flow-no-partner = لم يُذكر شريك

## What the operator gives

report-resources-title = موارد يمكن البناء عليها
report-resources-none = لم تُقدَّم قائمة بالموارد بعد.
report-consulted-title = من استمعنا إليهم
report-consulted-none = لم تُسجَّل بعد مجموعات نقاش أو مقابلات أو اجتماعات.
report-comments-title = تعليقات على التقرير السابق
report-comments-none = لم تُسجَّل تعليقات مكتوبة على التقرير السابق.
report-column-resource = المورد
report-column-offers = ما يقدمه
report-column-whom = لمن
report-column-languages = اللغات
report-column-area = المنطقة
report-column-cost = التكلفة
report-column-contact = للاتصال
report-column-checked = آخر تحقق
report-column-who = من
report-column-how = كيف
report-column-people = عدد الأشخاص
report-column-when = متى
report-column-role = الدور
report-column-comment = التعليق
report-column-reply = ما نتج عنه
report-run-benchmarks = ملف أرقام المقارنة
report-run-rules = قواعد الإخفاء
report-run-beside = خلايا أُخفيت بجانبها
report-run-narrowest = أضيق مدى يبقى مفتوحًا
report-read-edited = كتب البرنامج الجمل عن الأرقام من جداول هذه الوثيقة، ما عدا ما صاغه أشخاص بكلماتهم.
report-own-changed = تُرجى قراءة هذا من جديد: تغيّرت الأرقام التي تحته. كان: «{ $then }» والآن: «{ $now }»
report-heading-quotes = بكلمات العائلات
report-quote = «{ $text }» — { $who }
report-note-quotes = اختار أشخاص هذه الكلمات وحذفوا ما قد يدل على من كتبها. لا تُذكر مجموعة إلا إذا أجابت { $n } عائلة منها على الأقل.

# The languages, as a reader of this one calls them.
language-en = الإنجليزية
language-es = الإسبانية
language-ht = الكريولية الهايتية
language-kea = كريولية الرأس الأخضر
language-pt = البرتغالية
language-vi = الفيتنامية
language-zh-Hant = الصينية (التقليدية)
language-zh-Hans = الصينية (المبسطة)
language-ar = العربية
language-so = الصومالية
language-fr = الفرنسية
