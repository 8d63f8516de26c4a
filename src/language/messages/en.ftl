# What the program itself says, in English: the language all others are checked against.
# Each room keeps its keys together under its own heading and prefix. Families' words: grade 6, warm, no blame.

## Dates: how a day is written, and the months in it

date = { $month } { $day }, { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

## Answers

answer-dk = I'm not sure
answer-pna = I'd rather not answer

## Collection

collection-unknown-item = There is no question “{ $name }” in this survey.
collection-unknown-choice = Please choose one of the answers shown. “{ $code }” is not one of them.
collection-choose = Please choose from the answers shown.
collection-one = Please give one answer here.
collection-words = Please write your answer in words.
collection-note = This is only for reading. It takes no answer.
collection-whole-range = Please write a number from { $min } to { $max }.
collection-number-range = Please write a number from { $min } to { $max }.
collection-number-from = Please write a number. It can be { $min } or more.
collection-number-to = Please write a number. It can be { $max } or less.
collection-whole = Please write a whole number.
collection-number = Please write a number.
collection-constraint = Please look at this answer again. It does not fit with another one.
collection-alone = Please choose either that answer alone, or the others.
collection-too-many = Please choose { $max } at most.
collection-too-long = Please shorten your answer to { $max } characters. It has { $length } now.
collection-date = Please choose a day, like 2025-03-01.
collection-time = Please choose a time, like 08:30.
collection-rows = Please send this as a list of rows.
collection-between = Please choose from { $min } to { $max }.
collection-too-many-rows = There is room for { $max } here.
collection-needed = Please choose an answer here, so that we know how to go on.
collection-not-a-response = This is not a response: send one JSON object with an object “answers” in it.
collection-field = “{ $name }” is missing: send it as a text.
collection-other-instrument = This response answers another survey than this cycle asks; send it to the cycle it was made for.
collection-not-a-uuid = The id of the response is not a UUID; make one, and keep it for every try.

## Web

web-name = Family survey
web-language = Language
web-leave = Leave now
web-help = Help
web-help-title = Help, any time
web-help-text = You are not alone. These lines are for everyone. You do not have to say why you call.
web-help-contact = Questions about this survey
web-help-back = Go to the survey
web-support-title = Help for families, any time
web-synthetic = This is a demonstration. The place is invented, and so are its families.
web-home-title = Tell us what families need
web-home-text = Choose a language to start.
web-home-minutes = about { $minutes } minutes
web-home-none = No survey is open right now. Thank you for coming by. Please try again later, or open the Help page.
web-results-title = What you told us
web-results-lead = { $n } families in { $place } answered our questions. Thank you. Here is what they said.
web-results-lead-few = Some families in { $place } answered our questions. Thank you. They were too few for us to show numbers.
web-results-safe = We put all answers together and never show small groups. Nobody can be found in these numbers.
web-results-more = That is more than in { $year }.
web-results-less = That is less than in { $year }.
web-results-same = There is no clear change since { $year }.
web-results-care = Few families answered this. Please read it with care.
web-results-link = See what families told us
web-no-results-title = The results are not here yet
web-no-results-text = We are still putting the answers together. Please come back in a while. This page will show what families told us.
web-no-results-way-out = Go to the start
web-progress = Part { $part } of { $of } · { $title }
web-problems = Please look at this again
web-problem-in-title = Please look again: { $title }
web-next = Next
web-send = Send my answers
web-saved = Your answers so far are saved.
web-back = Back
web-skip = Skip this question
web-skip-page = Skip these questions
web-thanks-title = Thank you
web-thanks-text = Your answers have been sent. { $hospital } and its partners will use them, with those of other families, to plan what to do next.
web-not-for-you-title = Thank you for your time
web-not-for-you-text = This survey is for parents and caregivers who live with a child under 18. { $hospital } thanks you for wanting to help. You can close this page now.
web-declined-title = That is fine
web-declined-text = You chose not to take part. We kept nothing about your family. { $hospital } will care for your family just the same. You can close this page now.
web-no-such-page-title = This page is not here
web-no-such-page-text = The address may have a typing slip, or the page has moved.
web-no-such-page-way-out = Go to the start
web-no-such-cycle-title = We do not know this survey
web-no-such-cycle-text = The link may be old, or a letter of it got lost.
web-no-such-cycle-way-out = See the surveys that are open
web-not-open-yet-title = This survey has not started yet
web-not-open-yet-text = Thank you for wanting to take part. Please come back in a while.
web-not-open-yet-way-out = Help and contact
web-closed-title = This survey is over
web-closed-text = Thank you for wanting to take part. Answers are no longer collected.
web-closed-way-out = Help and contact
web-expired-title = We cannot find your answers on this phone
web-expired-text = You may have left the survey, or the browser was closed. Answers that you sent before are safe. You can start again.
web-expired-way-out = Start again
web-too-large-title = That was too much text at once
web-too-large-text = The answers you saved before are safe. Please write a shorter text and send it again.
web-too-large-way-out = Back to the page
web-not-a-form-title = That did not arrive in one piece
web-not-a-form-text = The answers you saved before are safe. Please try again.
web-not-a-form-way-out = Back to the page
web-from-elsewhere-title = Please open the survey here
web-from-elsewhere-text = That came from another website, so we did not take it. The answers you saved before are safe.
web-from-elsewhere-way-out = Open the survey
web-store-down-title = We cannot save right now
web-store-down-text = The answers you saved before are safe. Please wait a moment, go back in your browser, and try again.
web-store-down-way-out = Try again
web-too-many-title = Please wait a minute
web-too-many-text = A lot has arrived from your network at once. The answers you saved before are safe. Please wait a minute, go back in your browser, and try again.
web-too-many-way-out = Try again
web-ours-title = Something went wrong on our side
web-ours-text = The answers you saved before are safe. Please try again.
web-ours-way-out = Go to the start
web-language-offline = This language is not on your phone yet. You have to be online once to get it.
web-saved-here = Saved on this phone.
web-saved-sent = Saved on this phone, and with us.
web-saved-waits = Saved on this phone. Will be sent when you are online.
web-saved-away = Saved on this phone. We cannot be reached right now. This phone tries again by itself.
web-saved-busy = Saved on this phone. Many families are answering right now, so we will send your answers a little later.
web-saved-not = This phone cannot keep your answers. Please leave this page open until the end.
web-thanks-waits = Your answers are saved on this phone. They will be sent when you are online. If you can, open this page again later.
web-thanks-away = Your answers are saved on this phone. We cannot be reached right now. This phone tries again by itself while this page is open. You can also open it again later.
web-thanks-sending = Sending your answers. They are saved on this phone already.
web-thanks-stuck = Your answers are saved on this phone, but we could not take them yet. Please tell us about it: { $contact }
web-choose-list = Choose from the list
web-row-add = Add one more
web-row-remove = Remove
web-guidance = For the interviewer
web-erase = Erase my answers
web-erase-title = Erase all your answers?
web-erase-text = We take them off this phone and go back to the start. What was sent to us before stays with us. It holds no name.
web-erase-yes = Yes, erase them
web-erase-no = No, keep them
web-later = Go on later, or on another phone
web-later-title = Your words to come back
web-later-text = Write these words down, or take a picture of them. With them you can go on here or on another phone. Whoever has the words can see your answers.
web-later-until = The words work until { $day }.
web-later-offline = You have to be online to get your words. Your answers are saved on this phone, so you can also come back here later.
web-later-back = Go on with the survey
web-resume = I have words to come back
web-resume-title = Go on where you stopped
web-resume-text = Write the words you were given. Small and large letters are the same.
web-resume-label = Your words
web-resume-go = Go on
web-resume-unknown = We cannot find these words. Please look at each one again. They stop working after some days, or once your answers are sent.
web-resume-too-many = That was tried too often. Please wait a few minutes and try again.
web-gift-link = Thank-you gift
web-gift-offer = As a thank-you, you can take part in a draw for a gift. You do that on another page. It is kept apart from your answers.
web-gift-title = Thank-you gift
web-gift-text = Tell us how to reach you if your name is drawn. We keep this apart from your answers, so that nobody can tell which answers are yours. We delete it after the draw.
web-gift-name = Your first name
web-gift-contact = Your phone number or email
web-gift-adult = I am 18 or older.
web-gift-send = Take part in the draw
web-gift-needs-contact = Please write a phone number or an email, so that we can reach you.
web-gift-needs-adult = Only adults can take part. Please tick the box if you are 18 or older.
web-gift-done-title = You are in the draw
web-gift-done-text = Thank you. You can close this page now.
web-trap = Leave this empty

## Kiosk: a shared tablet, armed by staff

kiosk-title = Shared tablet
kiosk-text = Set this tablet up for families at an event, or read the questions aloud yourself. Open this page once while you are online; after that the tablet works without a network.
kiosk-code = Staff code
kiosk-code-hint = You choose it now, at least 4 digits. It opens the staff page of this tablet.
kiosk-place = Where this tablet is
kiosk-families = Families answer by themselves
kiosk-interviewer = I read the questions aloud
kiosk-start = Set up this tablet
kiosk-wrong = That is not the staff code. Ask whoever runs the survey for it.
kiosk-off = This tablet is not set up. Open the link for shared tablets from the staff desk on it.
kiosk-no-script = A shared tablet needs a browser that runs scripts.
kiosk-welcome = Tell us what families need
kiosk-choose = Choose your language to start.
kiosk-still = Are you still there?
kiosk-still-text = If not, we clear this screen for the next family in { $seconds } seconds. Your answers so far are kept for the survey.
kiosk-here = Yes, I am here
kiosk-next-family = Done
kiosk-next-family-text = This screen clears itself in a moment.
kiosk-staff = Staff
kiosk-waiting = Waiting to be sent: { $n }
kiosk-sent = Sent from this tablet: { $n }
kiosk-send-now = Send now
kiosk-back = Back to families
kiosk-end = Stop using this tablet
kiosk-end-waiting = Some answers are not sent yet. Connect this tablet first, so that none is lost.

## Poster

poster-title = Tell us what families need
poster-text = Point your phone’s camera here. It takes about { $minutes } minutes. No name, no address. It is your choice.
poster-type = Or type this address:

## Report

report-title = Community Health Needs Assessment
report-period = { $cycle } · families answered from { $from } to { $to }
report-synthetic = Synthetic data: { $place } is an invented place, and no family in it is real.
report-colophon = Written by { $program }. The same answers, settings and version give the same document, byte for byte.
report-skip = Skip to the content
report-contents = Contents
report-numbers = See the numbers.
report-page = Page { $n } of { $total }
report-tables = All tables
report-too-few = too few to show
report-unanswered = too few answered
report-all-families = Overall
report-interval = { $from } to { $to }
report-caution = Few families answered; read with care.
report-part-about = The community
report-part-topics = What families told us
report-part-across = Across topics
report-part-appendix = Appendix
report-heading-findings = Headline findings
report-heading-who = Who answered
report-heading-read = How to read this
report-nothing-to-show = Too few families answered for any number to be shown. What was asked, and how, is described below.
report-who = { $n } families in { $place } answered between { $from } and { $to }.
report-read-interval = A number such as “14%” is our best estimate for all families. The thin line, or the range after it, shows how far it might be off from the number of answers alone.
report-read-clear = We call a difference clear only when chance is an unlikely reason for it. “No clear difference” does not mean that there is none.
report-read-flag = † marks a number to be used with care: its range is wide, because few families answered.
report-read-hidden = “Too few to show” stands where a small group of families could be recognized.
report-read-generated = The sentences about numbers were written by the program from the tables in this document; none of them has been edited.
report-level = { $pct } of { $population } { $did } ({ $n } answered).
report-level-hidden = Too few families answered to show a number for “{ $label }”.
report-level-unanswered = “{ $label }” has no number here: fewer than { $pct } of { $population } have an answer, too few to speak for all.
report-gap = { $dimension }: it was { $worst-pct } for { $worst } and { $best-pct } for { $best }, { $points } apart, or { $ratio } times.
report-gap-points = { $dimension }: it was { $worst-pct } for { $worst } and { $best-pct } for { $best }, { $points } apart.
report-gap-unclear = We saw no clear difference between groups by { $dimensions }; some groups are small.
report-gap-hidden = Too few families answered to compare groups by { $dimensions }.
report-figure-worst-high = { $worst } had the highest share, { $worst-pct }; { $best } the lowest, { $best-pct }
report-figure-worst-low = { $worst } had the lowest share, { $worst-pct }; { $best } the highest, { $best-pct }
report-figure-unclear = { $label }: no clear difference by { $dimension }
report-figure-hidden = { $label }: too few answers to compare by { $dimension }
report-subtitle = { $dimension } · { $label } among { $population } · { $n } answers, { $year }
report-subtitle-trend = { $label } among { $population }. Each cycle is weighted to the latest community figures.
report-foot-clear = Line: 95% interval. Bold and colored: clearly different from all other families.
report-foot-line = Line: 95% interval. No group is clearly different from all other families.
report-foot-flag = † few answers, use with care.
report-foot-hidden = Too few to show: { $groups }.
report-foot-trend = Line: 95% interval.
report-alternative-dots = Dot plot of { $groups } groups with intervals. { $finding }. { $ends } All families: { $total }. Groups too small to show: { $hidden }.
report-alternative-ends = First is { $first } with { $first-pct }, last { $last } with { $last-pct }.
report-alternative-trend = Dot plot over the cycles with intervals. { $finding }
report-alternative-bars = Bar chart. { $finding }
report-heading-groups = Who is affected
report-heading-trend = Over the years
report-all-groups = { $label }: every group
report-trend-numbers = The numbers of every cycle
report-trend-worse = It got worse: { $then } in { $year }, { $now } now. The change, { $points }, is clear.
report-trend-improved = It improved: { $then } in { $year }, { $now } now. The change, { $points }, is clear.
report-trend-changed = It changed: { $then } in { $year }, { $now } now. The change, { $points }, is clear.
report-trend-unclear = No clear change: { $then } in { $year }, { $now } now. The change, { $points }, could be chance.
report-trend-one-cycle = This was asked for the first time, so there is no earlier number to compare with.
report-trend-wording = This cannot be compared with earlier years, since the question has changed.
report-trend-too-few = This cannot be compared with earlier years: too few families answered.
report-tile-interval = { $interval } · { $n } answered
report-tile-worse = ▲ worse: { $points } since { $year }
report-tile-improved = ▽ improved: { $points } since { $year }
report-tile-changed = { $points } since { $year }
report-tile-unclear = no clear change since { $year }
report-question = “{ $text }”
report-small-print = { $label } is a share of { $population } with a valid answer. Asked: { $questions }
report-least-answered = “{ $label }” is shown only where at least { $pct } of { $population } have an answer, in all and in each group: those who answered may differ from the others.
report-breakdown-caption = { $label } among { $population }, by group
report-trend-caption = { $label } by cycle
report-column-group = Group
report-column-answers = Answers
report-column-share = Share
report-column-interval = 95% interval
report-column-difference = Points from all others
report-column-ratio = Ratio
report-column-note = Note
report-column-cycle = Cycle
report-column-crude = Unweighted
report-column-choice = Answer
report-column-top3 = In top three
report-column-picked = Picked
report-column-first = Put first
report-column-points = Points
report-column-families-share = Share of families
report-column-unweighted = Of those who gave an answer
report-column-weighted = Weighted
report-column-reference = In the community
report-column-gap = Gap in points
report-column-question = Question
report-column-asked = Asked
report-column-missing = Left without an answer
report-difference = { $points } ({ $from } to { $to })
report-standing-worse = clearly worse
report-standing-better = clearly better
report-standing-higher = clearly higher
report-standing-lower = clearly lower
report-reference-group = best group
report-flag = † few answers
report-note-chose = Families chose to take part; intervals show the spread expected from the number of answers alone.
report-note-breakdown = The difference is between the group and all other families together; “clearly” has been held against chance and against the number of comparisons. The ratio is to the best group that has enough answers.
report-note-trend = Every cycle is weighted to the community figures of the latest, so that a change in who answered is not taken for a change in how families are; the last column is without weights.
report-note-ranked = Each family named a first, a second and a third. Points: 3 for the first, 2 for the second, 1 for the third, as a share of the highest possible.
report-note-heat = ▲ clearly worse, ▽ clearly better than all other families; no mark: no clear difference. † few answers.
report-note-who = Gap: those who answered less those who live here; ◆ marks a gap of more than 5 points. Groups may overlap where families could choose more than one.
report-choice = { $choice } ({ $pct })
report-list-top = Most often named: { $first }, { $second } and { $third }.
report-list-hidden = Too few families answered “{ $label }” to show a ranking.
report-list-figure = The { $shown } answers most often given
report-list-subtitle-ranked = Share of families who named it among their three. { $n } families answered, { $year }.
report-list-subtitle = Share of families who picked it. { $n } families answered, { $year }.
report-all-choices = { $label }: every answer
report-heat-title = Every topic at a glance
report-heat-caption = The main number of each topic, by group
report-heat-headline = Clearly worse off in { $times } of { $of } topics, more than any other group: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = No group is clearly worse off than the others.
report-community-title = The community served
report-community-headline = { $hospital } serves the families of { $place }.
report-community-no-margins = No figures of the community were loaded for this cycle.
report-community-caption = Families with children in { $place }
report-source = Source: { $source }.
report-methods-title = How we asked, and who answered
report-methods-headline = { $n } families answered.
report-methods-headline-like = { $n } families answered, and they are much like the families who live here.
report-methods-headline-over = { $n } families answered. { $group } came forward more than others: { $unweighted } of the answers, { $reference } of the community.
report-methods-headline-under = { $n } families answered. { $group } came forward less than others: { $unweighted } of the answers, { $reference } of the community.
report-how = Families could answer from { $from } to { $to } in these languages: { $languages }. { $n } sent their answers.
report-convenience = This is a convenience sample, not a random one: families heard of the survey and chose to take part. It has no true margin of error.
report-drafts = Draft translations that have not been reviewed were used for { $languages }; read answers given in them with that in mind.
report-who-caption = Who answered, and who lives here
report-heading-weighting = Weighting
report-weighting = Answers are weighted so that they match the community by { $dimensions }. A family from a group that answered less counts for more.
report-weighting-cost = Weighting costs precision: { $n } answers are worth { $effective } of a sample that needs no weights (design effect { $deff }).
report-merged = Levels with fewer than 30 answers were joined before weighting: { $levels }.
report-not-converged = The weights do not match every community figure exactly; the largest gap is on the run sheet.
report-weighting-warning = The weights are worth less than half of the answers; read all numbers with care.
report-unweighted = No community figures were loaded for this cycle, so answers are not weighted: every family counts the same, and the numbers describe those who answered.
report-heading-missing = Questions left unanswered
report-missing-none = No question was left without an answer by more than 10% of those who were asked.
report-missing-caption = Questions that more than 10% of those asked left without an answer
report-heading-limits = Limits and information gaps
report-limit-chose = Families who chose to answer may differ from those who did not in ways that weights cannot mend.
report-limit-small = { $dimension }: fewer than 30 answers, so little or nothing is said about { $groups }.
report-limit-reports = Answers are what a parent or caregiver told us; no record was checked.
report-appendix-methods = Methods in full
report-method-indicators = Each indicator is a share: of those in its group with a valid answer, those who meet its definition. “I'm not sure”, “I'd rather not answer”, blanks and questions not asked are in no denominator.
report-method-weights = Weights start at 1 and are raked to the community figures. They are held between one fifth of the mean weight and five times the mean weight within every round. Levels with fewer than 30 answers are joined with a neighbor first. Missing answers to a weighting question take the distribution of the sample.
report-method-intervals = 95% intervals are Wilson's, with the effective number of answers of each group (Kish).
report-method-comparisons = A group is compared with all other families by a two-proportion z test with effective numbers of answers. Within a table, the Benjamini–Hochberg rule at 0.05 allows for the number of comparisons.
report-method-trend = Cycles are compared only where the question kept its wording. Each is weighted to the latest community figures; first and latest are compared by a z test.
report-method-flags = † stands where the interval is wider than 20 points or wider than 1.2 times the share. A share resting on fewer than 30 answers is not shown.
report-method-hiding-public = For the public: counts of 1 to { $highest } are hidden, and so is every number from which one could be worked out; shares resting on fewer than { $answers } answers are not shown.
report-method-hiding-internal = Internal draft, not for publication: counts of 1 to { $highest } are hidden, and so is every number from which one could be worked out; shares resting on fewer than { $answers } answers are not shown.
report-method-rounding = Shares are rounded to whole percents; differences are those of the rounded shares where both are printed. Shares of one question may add up to 99 or 101.
report-run-title = Run sheet
report-run-intro = With these inputs and this version, anyone who may see the answers can make this document again.
report-run-program = Program
report-run-instrument = Instrument
report-run-indicators = Indicators file
report-run-cycle = Cycle
report-run-margins = Community figures
report-run-data = Answers
report-run-earlier = Earlier cycles
report-run-rounds = Raking rounds
report-run-error = Largest margin error
report-run-range = Weights, times the mean
report-run-deff = Design effect of weighting
report-figure-apart = { $label }: { $worst-pct } for { $worst }, { $best-pct } for { $best }
report-points = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}
report-fewer = fewer than { $n }
report-and = { $rest } and { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Numbers hidden because few families stand behind them
report-run-audit-proven = { $count }; for each, all that is published leaves open every count from 1 to { $highest } (linear programming, microlp)
report-run-effective = Effective number of answers
report-no-answer = No answer

## Charts

# The form on paper.
paper-how = Tick the box beside your answer, or write on the line. The small words are for the people who type it in.
paper-only-if = Only if { $condition }
paper-and = and
paper-or = or
paper-many = Tick all that apply.
paper-stop = Stop here. Thank you.

## Desk: pages for staff

desk-name = Survey desk
desk-login = Log in
desk-look-again = Please look again: log in
desk-account = Name
desk-password = Password
desk-accounts-made = Accounts are made on the server with “chna user add”.
desk-login-wrong = Name and password do not go together. An administrator can set a new password with “chna user password”.
desk-login-often = That was tried often. Please wait a minute, then try again.
desk-login-broken = That did not arrive in one piece. Please try again.
desk-from-elsewhere = That came from another website. Open /desk here and log in.
desk-logout = Log out
desk-role-admin = administrator
desk-role-analyst = analyst
desk-fielding = Fielding
desk-audit = Audit
desk-cycles = Cycles
desk-complete = Complete
desk-partial = Begun, not sent
desk-median = Median time
desk-minutes = { $n } min
desk-waiting-tablets = Waiting on tablets
desk-codes-used = One-time codes used
desk-of = { $used } of { $issued }
desk-so-far-of = { $n } of the { $target } responses hoped for are in ({ $share })
desk-so-far = { $n } responses are in
desk-unreadable = Kept but in no count, since they cannot be read as responses to this cycle: { $n }.
desk-by-neighborhood = By neighborhood
desk-neighborhood = Neighborhood
desk-by-home-language = By language at home
desk-home-language = Language at home
desk-note-place = Targets share out the cycle’s target as families live in the town. Groups of 1 to 10 families are too few to show, and so is a further group where they would follow from the rest.
desk-by-language = By language of the survey
desk-language = Language
desk-by-partner = By partner
desk-partner = Partner
desk-no-partner = No partner’s link
desk-by-mode = By way of answering
desk-mode = Way
desk-mode-web = Own phone or computer
desk-mode-kiosk = Shared tablet
desk-mode-interviewer = With an interviewer
desk-mode-paper = On paper
desk-by-page = Where families stop
desk-page = Page of the survey
desk-page-of = { $title }, page { $page } of { $of }
desk-note-page = Responses that were begun and not sent, by the page of their last answer. They count as far as they reach.
desk-by-sign = Worth a second look
desk-sign = What stands out
desk-note-sign = Hints, not verdicts. None of these responses was turned away, and all of them count.
desk-sign-speed = Faster than one answer a second
desk-sign-straight-line = The same choice all through a grid
desk-sign-trap = The hidden input filled in
desk-sign-alike = The same answers as another one that day
desk-by-day = By day
desk-day = Day
desk-note-day = The day a family began.
desk-elsewhere = Elsewhere, or not said
desk-responses = Responses
desk-target = Target
desk-too-few = too few to show
desk-nothing-yet = Nothing yet.
desk-tablets = Shared tablets
desk-no-tablet = No tablet is armed for this cycle.
desk-tablet = Tablet
desk-heard = Last heard of
desk-waiting = Waiting
desk-just-now = just now
desk-minutes-ago = { $n } minutes ago
desk-hours-ago = { $n } hours ago
desk-days-ago = { $n } days ago
desk-take-out = Take out of use
desk-take-out-of = Take { $name } out of use
desk-tablet-safe = What waits on a tablet is safe there, and is sent when it is online.
desk-arm-ask = Arm the device you are on as a shared tablet. What do you call it?
desk-arm = Arm this tablet
desk-arm-then = You leave the desk on it, choose a staff code, and hand it over.
desk-who-did-what = Who did what
desk-when = When (UTC)
desk-who = Who
desk-what = What
desk-detail = Detail
desk-trouble = That did not work
desk-to-desk = Go to the desk
desk-not-admin = Only an administrator sees the audit.
desk-no-cycle = There is no such cycle. Go to the desk to see the latest one.
desk-other-page = That came from another page. Go to the desk and try again.
desk-tablet-needs-name = Give the tablet a name. Go back to the fielding page and try again.
desk-no-such-tablet = There is no such tablet.
desk-store-down = The database does not answer. Answers that were sent are safe. Try again in a few seconds; if it stays so, see the log.
desk-page-broken = This page could not be made; the log says why.
## The improvement plan
plan-title = Community Health Improvement Plan
plan-period = { $from } to { $to }
plan-adopted = Adopted on { $day } by { $body }.
plan-draft = Draft: no board has adopted this plan yet. The last day for it is { $day }.
plan-contact = Questions and comments: { $contact }
plan-how = How priorities were chosen
plan-part-priorities = Priorities
plan-candidates = Needs that stand out in what families told us: { $n }.
plan-needs-caption = Needs that stand out, and why
plan-needs-note = a: worse than a comparable number from elsewhere; b: worse than in the last cycle; c: a ratio of 1.5 or more between groups; d: among the five top worries. Each holds only where chance is no explanation.
plan-reason-a = { $here } here, { $there } in { $place } in { $year } ({ $source }).
plan-reason-b = { $then } in { $cycle }, { $now } now.
plan-reason-c = { $dimension }: { $worst-pct } for { $worst }, { $best-pct } for { $best }, a ratio of { $ratio } counted on the side nobody wants.
plan-reason-d = Number { $place } of what worries families most: { $label }, named by { $pct }.
plan-method-matrix = Each member gave each need marks from 1 to 5 by criteria; the result is the weighted mean of the marks.
plan-method-hanlon = Members marked size (A), seriousness (B) and effectiveness of known actions (C) from 0 to 10; the rating is (A + 2B) × C. A need that is not proper, economic, acceptable, resourced or legal is set aside.
plan-method-hanlon-older = Members marked size (A), seriousness (B) and effectiveness of known actions (C) from 0 to 10; the rating is (A + B) × C ÷ 3. A need that is not proper, economic, acceptable, resourced or legal is set aside.
plan-method-votes = Each member had { $n } votes, and round by round the list grew shorter.
plan-method-nominal = After listing and clarifying in the group, each member ranked the five most pressing needs in private: 5 points for the first, 1 for the last.
plan-method-simplex = Members answered the same closed questions for each need, and the answers were averaged.
plan-took-part = Members who took part on { $day }: { $n } ({ $roles }).
plan-criteria-caption = Criteria and their weights
plan-scores-caption = Scores, ranks and the final order
plan-scores-finding = Highest in the board's count: { $first }
plan-scores-subtitle = Score of each need by all members; the line runs from the lowest to the highest member
plan-scores-foot = Needs in bold are priorities of the plan.
plan-not-scored = not scored
plan-tied = { $place }, equal with another
plan-decision = What was decided
plan-what-if-same = Twice the weight on any one criterion leaves the same { $n } needs in front.
plan-what-if-other = Twice the weight on { $criteria } would bring another need to the front.
plan-set-aside = { $need } was set aside: { $reason }.
plan-moved = { $need } stands before needs with higher scores: { $reason }
plan-chosen = Priorities of the plan: { $needs }.
plan-focus = Groups of focus: { $groups }.
plan-open = (still open)
plan-objectives = Objectives
plan-objective-decrease = By { $by }, decrease "{ $what }" among { $group } in { $place } from { $baseline } ({ $year }, { $source }) to { $target }.
plan-objective-increase = By { $by }, increase "{ $what }" among { $group } in { $place } from { $baseline } ({ $year }, { $source }) to { $target }.
plan-strategies = Strategies
plan-evidence = { $rating } ({ $source })
plan-actions = Actions
plan-partners = Partners
plan-resources = Resources
plan-measures = Measures
plan-not-addressed = Needs this plan does not address
plan-calendar = Calendar
plan-crosswalk = Where the rules are met
plan-crosswalk-intro = Each line of the federal and state lists, and what of the plan still falls short of it, by its id.
plan-met = met
plan-unmet = not met yet
plan-not-judged = look yourself
plan-place-front = First page
plan-column-need = Need
plan-column-rules = Rules
plan-column-why = Why
plan-column-criterion = Criterion
plan-column-weight = Weight
plan-column-score = Score
plan-column-range = Lowest to highest
plan-column-rank = Rank
plan-column-decided = Final place
plan-column-strategy = Strategy
plan-column-level = Level
plan-column-evidence = Evidence
plan-column-impact = Impact expected
plan-column-task = Task
plan-column-owner = Owner
plan-column-when = When
plan-column-status = Status
plan-column-partner = Organization
plan-column-role = Role
plan-column-agreement = Agreement
plan-column-kind = Kind
plan-column-amount = Amount
plan-column-benefit = Community benefit
plan-column-measure = Measure
plan-column-baseline = Baseline
plan-column-target = Target
plan-column-source = Source
plan-column-often = How often
plan-column-day = Day
plan-column-due = Due
plan-column-rule = Line
plan-column-asks = It asks for
plan-column-where = Where
plan-column-state = State
plan-column-now = Now
plan-column-line = On the line
plan-column-result = Result
plan-word = { $word ->
    [individual] Individual
    [organization] Organization
    [community] Community
    [policy] Policy
    [scientifically_supported] Scientifically supported
    [some_evidence] Some evidence
    [expert_opinion] Expert opinion
    [insufficient_evidence] Insufficient evidence
    [mixed_evidence] Mixed evidence
    [evidence_of_ineffectiveness] Evidence that it does not work
    [recommended] Recommended
    [insufficient] Insufficient evidence
    [not_recommended] Not recommended
    [planned] Planned
    [under_way] Under way
    [done] Done
    [dropped] Dropped
    [money] Money
    [staff] Staff
    [in_kind] In kind
    [financial_assistance] Financial assistance
    [medicaid] Medicaid
    [other_means_tested] Other means-tested programs
    [community_health_improvement] Community health improvement services
    [professions_education] Health professions education
    [subsidized_services] Subsidized health services
    [research] Research
    [contributions] Cash and in-kind contributions
    [community_building] Community building
    [others_do_it_better] Others do it better
    [little_we_can_do] There is little we can do
    [resources] Resources do not suffice
    [low_priority] Other needs are more pressing
    [process] What we do
   *[outcome] What comes of it
}
ballot-title = Which needs are most pressing?
ballot-lead-five = Give each need a mark on every line: 1 is low, 5 is high. Leave a line empty where you cannot say.
ballot-lead-ten = Give each need a mark on every line: 0 is low, 10 is high. Leave a line empty where you cannot say.
ballot-lead-votes = You have votes for { $n } needs. Choose the most pressing.
ballot-lead-ranks = Choose the five most pressing needs, the first one first.
ballot-secret = No name is kept. Nobody can tell what you marked.
ballot-code = The code on your slip
ballot-choose = The most pressing needs
ballot-rank = Number { $rank }
ballot-send = Send my ballot
ballot-once = A ballot counts once and cannot be changed afterwards.
ballot-done-title = Your ballot is counted
ballot-done-text = Thank you for taking part. You can close this page.
ballot-closed-title = Voting is over
ballot-closed-text = This vote has ended, so no more ballots are counted. If you had no chance to vote, please tell the person who leads the meeting.
ballot-needs-code = Please write the code that is on your slip.
ballot-code-used = A ballot was already counted with this code. If it was not yours, please tell the person who leads the meeting.
ballot-code-unknown = We do not know this code. Please look at your slip and write it again.
ballot-empty = Nothing is marked yet. Please mark at least one need.
ballot-off-scale = One mark is not on the scale. Please choose again.
ballot-too-many = You have chosen more needs than you have votes. Please take some away.
ballot-twice = One need is chosen twice. Please choose each need once.
ballot-criterion-size = How many children it touches
ballot-criterion-seriousness = How serious it is
ballot-criterion-disparity = How unequal it is
ballot-criterion-concern = How much families worry about it
ballot-criterion-ability = How well we can act with partners
ballot-criterion-known = How well we know what works
ballot-criterion-effectiveness = How well known actions work
desk-ballots = Ballots
desk-ballot = Ballot
desk-ballots-none = No ballot has been opened. Begin one with “chna plan ballot open”.
desk-no-ballots = There is no such ballot. Open /desk/ballots to see all of them.
desk-closed = closed
desk-ballot-count = Ballots counted, of codes given out: { $count }
desk-ballot-few = The count is shown once the voting is over and three ballots are in, so that no member’s marks can be told.
desk-ballot-closed = Voting is over. Take the ballots into the plan with “chna plan ballot take”.
desk-ballot-still = Stop refreshing this page
desk-ballot-live = Refresh this page every 5 seconds
desk-ballot-close = End the voting
plan-due-opens = The survey opens: { $label }
plan-due-closes = The survey closes: { $label }
plan-due-near = One month left to adopt the plan: { $label }
plan-due-adoption = Last day to adopt the plan: { $label }
plan-due-starts = The plan begins: { $label }
plan-due-ends = The plan ends: { $label }
plan-due-action-starts = Begin: { $label }
plan-due-action-ends = Finish: { $label }
plan-due-objective = Objective due: { $label }
plan-due-report = Write the yearly report: { $label }
plan-due-next = The next assessment must be finished: { $label }
plan-progress-title = Progress in { $year }
plan-progress-intro = A measure is on track when it stands at least where a straight line from baseline to target would be. One that met its target has met it; one that nobody measured has no data.
plan-progress-headline = On track or met: { $well } of { $all } measures with data.
plan-progress-none = No measure has data yet.
plan-status = { $status ->
    [met] Met
    [on_track] On track
    [behind] Behind
   *[no_data] No data
}
plan-did = What we did
plan-nothing-logged = Nothing was recorded.
plan-reach = People reached: { $people }; sessions: { $sessions }; dollars spent: { $dollars }. Someone reached twice counts twice.
plan-story = A story
plan-learned = What we learned
plan-changes = Changes to the plan
plan-next = Next
plan-measure-among = { $what }, { $group }
plan-line-note = The line runs straight from the baseline when the plan began to the target on its day.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Values by year; the tick marks where the straight line stood that day
plan-course-target = target { $target }
plan-not-measured = not measured
plan-since-title = Since the last assessment
plan-since-intro = What the last plan set out to do, what was done, and what came of it.
plan-since-note = Shares of the survey were asked again in the same words and tested for change; what could be chance is called no clear change.
plan-change-met = met
plan-change-progress = progress
plan-change-none = no clear change
plan-change-worse = worse
plan-change-unmeasured = not measured
plan-page-title = What we heard, and what comes next
plan-you-said = You said
plan-we-will = We will
plan-will-come = We are still working out what to do, and we will tell you.
plan-your-turn = Have your say
plan-tell-us = Tell us what you think. { $contact }
plan-of-100 = { $n ->
    [one] 1 of 100 { $population } { $did }.
   *[other] { $n } of 100 { $population } { $did }.
}
plan-of-100-group = { $group }: { $n } of 100.
plan-worry = This was number { $place } of what worries families most.
report-foot-map = Areas with fewer than { $least } answers are not shown on the map. Framed: clearly different from all other families.
report-alternative-map = Map of { $groups } areas, darker where the share is higher. { $finding }. Too few answers for the map: { $hidden }.
report-figure-gaps = { $label }: the widest gap is by { $dimension }, { $points }
report-subtitle-gaps = { $label } among { $population }: the group worst off (full dot) and the group best off (ring), where groups differ clearly. { $n } answers, { $year }
report-alternative-gaps = Chart of { $groups } gaps, two dots on a line each. { $finding }.
report-heading-benchmarks = Compared with elsewhere
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = For context only. These count something else and cannot be compared:
report-figure-benchmarks = { $label }: { $pct } here; { $there } in { $place } ({ $year })
report-subtitle-benchmarks = { $label } among { $population }, { $year }. Rings: numbers published elsewhere.
report-alternative-benchmarks = A dot with its interval for families here, and { $n } numbers from elsewhere below it. { $finding }.
report-heading-strengths = What goes well
report-trend-broken = asked in other words
report-other-words = { $cycle } (other wording)
report-slope-title = Every topic over the years
report-slope-finding = Of { $all } main numbers, { $worse } got clearly worse since { $year } and { $better } clearly improved
report-slope-subtitle = The main number of each topic, in every cycle. Colored: changed clearly.
report-alternative-slope = Line chart of { $lines } numbers over the cycles. { $finding }.
report-felt-title = What families feel, and what was measured
report-felt-finding = Named most often: { $topic } ({ $felt }). Measured there: { $label }, { $measured }
report-felt-subtitle = Each topic by its main number and by the worry of that topic that families named most often.
report-felt-across = Main number of the topic
report-felt-up = Named among three worries
report-alternative-scatter = { $points } topics as points in a plane. { $finding }.
report-bubble-title = Size, gap and worry together
report-bubble-subtitle = Further right: more families. Higher: more in the group worst off. Larger: named more often as a worry.
report-bubble-up = Group worst off
report-column-measure = Measure
report-column-topic = Topic
report-column-worry = Worry
report-alternative-heat = Table of { $rows } groups by { $columns } topics, shaded. { $finding }
report-weights-finding = Weights run from { $from } to { $to } times the mean
report-weights-subtitle = Share of families by their weight. Before weighting every family counted 1.
report-weights-before = Before: 1 each
report-weights-across = Weight, times the mean
report-alternative-weights = Histogram of the weights. { $finding }.
report-questionnaire = Questionnaire
report-waived = waived: { $reason }

## Short documents

brief-summary = { $title }: the summary
brief-slides = { $title }: for the board
brief-next = What happens next
brief-next-choose = The hospital and its partners choose what to work on first. Families have a seat at the table.
brief-next-plan = A plan follows. It says what will be done, by whom, and how we will know that it worked.
brief-next-contact = Does this fit what you see? Tell us: { $contact }.
brief-all = All families: { $pct }
brief-group-worse = { $group }: clearly worse off than other families in { $times } of { $of } topics.
brief-group-unclear = { $group }: no clear disadvantage against other families in any topic shown here.
brief-group-figure = { $group } beside all families
brief-group-subtitle = The main number of each topic, { $year }. Full dot: this group. Ring: all families.
brief-group-alternative = Chart of pairs of dots. { $finding }, a row for each topic.

## Answers in full, hardships, the way through

report-column-families = Families
report-answers-heading = Answers in full
report-answers-finding = { $question } Most often: { $answer } ({ $pct })
report-answers-subtitle = Share of families by answer, { $year }
report-answers-alternative = Stacked bars, a part for each answer in its order. { $finding }.
report-needs-title = Several hardships at once
report-needs-finding = { $pct } of families met two or more hardships at once
report-needs-hidden = Too few families met several hardships to say how many.
report-needs-subtitle = How many of these a family met: { $measures }. { $n } answers, { $year }
report-needs-none = None
report-needs-one = One
report-needs-two = Two
report-needs-more = Three or more
report-needs-alternative = Bars for families who met none, one, two, and three or more. { $finding }.
report-flow-heading = From the first question to the last
report-flow-finding = { $ended } of { $began } families who began came to the end ({ $pct })
report-flow-hidden = How many came to the end cannot be shown beside the other numbers.
report-flow-subtitle = Families who reached each part of the survey. Nothing is kept of visits that did not begin.
report-flow-began = Began
report-flow-ended = Came to the end
report-flow-by = Who came to the end, step by step and by way of answering
report-flow-alternative = Bars, one for each part of the survey. { $finding }.
report-flow-partner = Heard of it through
report-flow-no-partner = No partner named

## What the operator gives

report-resources-title = Resources to build on
report-resources-none = No list of resources has been given yet.
report-consulted-title = Who was heard
report-consulted-none = No focus groups, interviews or meetings have been recorded yet.
report-comments-title = Comments on the last report
report-comments-none = No written comments on the last report have been recorded.
report-column-resource = Resource
report-column-offers = What it offers
report-column-whom = For whom
report-column-languages = Languages
report-column-area = Area
report-column-cost = Cost
report-column-contact = Contact
report-column-checked = Last checked
report-column-who = Who
report-column-how = How
report-column-people = People
report-column-when = When
report-column-role = Role
report-column-comment = Comment
report-column-reply = What came of it
report-run-benchmarks = Benchmarks file
report-run-rules = Rules of hiding
report-run-beside = Cells hidden beside those
report-run-narrowest = Narrowest range left open
report-read-edited = The sentences about numbers were written by the program from the tables in this document, but for those that people have put into words of their own.
report-own-changed = Please read this again: the numbers under it have changed. It was: “{ $then }” It is: “{ $now }”
report-heading-quotes = In families’ words
report-quote = “{ $text }” — { $who }
report-note-quotes = People chose these words and took out what could tell who wrote them. A group is named only where at least { $n } of its families answered.

# The languages, as a reader of this one calls them.
language-en = English
language-es = Spanish
language-ht = Haitian Creole
language-kea = Cabo Verdean Creole
language-pt = Portuguese
language-vi = Vietnamese
language-zh-Hant = Chinese (traditional)
language-zh-Hans = Chinese (simplified)
language-ar = Arabic
language-so = Somali
language-fr = French
