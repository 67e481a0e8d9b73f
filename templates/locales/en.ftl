# The words of the interface in English. Messages hold no HTML. Numbers and dates arrive already written by ICU.

site-name = Counterspeech directory
site-description = Who answers hate online, where, with what, and whether it worked: initiatives, campaigns, figures with their sources.
skip-link = Skip to the content
languages-label = Languages
footer-contact = Contact us
footer-licence = Texts and figures: Creative Commons Attribution 4.0 (CC BY 4.0). Each figure names its source.
only-in = Only in { $language } so far.

home-title = Who answers hate, near you
home-lead = This directory shows the people and organisations that answer hate online: what they did, whom they reached, and where each figure comes from.
home-countries = Countries

contents-title = On this page
total-how = The sum of the campaigns on this page that count people, rounded down.
learn-more = Learn more about { $name }
participants = Participants from this country: { $names }.
total-stated = Total stated by the site that this one succeeds:
address-unknown = (no source gives its address)
date-unknown = date unknown
date-range = { $from }–{ $to }
reviewed = A person last went through this page on { $date }.

resources-title = Resources and research
resource-guide = Guide
resource-report = Report
resource-toolkit = Toolkit

partners-title = Partners
partner-ngo = Association
partner-university = University
partner-think-tank = Think tank
partner-foundation = Foundation
partner-agency = Advertising agency
partner-media = Trade magazine
partner-company = Company
partner-programme-manager = Programme manager
partner-public-body = Public body
partner-home-unknown = home country not stated by our sources
role-organiser = organiser
role-participant = participant
role-creative = idea and production
role-support = support

sources-title = Sources
sources-of-text = The text draws on:
source-number = Source { $number }
source-offline = no longer online
source-read = Read on { $date }.

qualifier-at-least = more than { $amount }
qualifier-nearly = nearly { $amount }
qualifier-approx = about { $amount }
qualifier-forecast = { $amount } (forecast)
percent = { $amount }%
area-europe = across Europe
area-world = worldwide
period-whole-campaign = over the whole campaign
period-whole-initiative = since the start
period-unknown = period not stated
period-first-hours = in the first { $count } hours
period-first-days = in the first { $count } days
figure-as-of = as of { $date }
figure-undated = undated
note-mark = Note

error-not-found-title = Page not found
error-not-found-what = There is no page at this address. It may be misspelt, or the page may have another name.
error-method-title = This does not work here
error-method-what = This address cannot be used in this way.
error-request-title = We could not understand this request
error-request-what = The request was malformed. Nothing was stored.
error-internal-title = Something is wrong on our side
error-internal-what = This page could not be shown. Try again in a few minutes. If you were sending a message and saw no reference, send it again: the same message twice does no harm.
error-home = Go to the countries of the directory

contact-title = Want to get involved?
contact-page-title = Contact us
contact-lead = Do you have a question about these initiatives or resources, or did you answer hate yourself? Write to us: we would like to hear from you.

promises-title = Before you write
promise-who = Only the staff of this directory can read your message. It is encrypted to them before it is stored.
promise-what = We keep what you type here, the page you write from, and the hour. We do not keep your network address, or which browser or device you use.
promise-how-long = We delete your message { $days } days after it came, at the latest.
promise-not = What we cannot protect: your own device, the history of your browser, and your network, which can see that you visit this site. E-mail can be read by the providers that carry it.

form-all-required = All questions need an answer. There is no time limit.
form-topic = What is it about?
form-topic-hint = Choose what fits best.
topic-question = A question about initiatives or resources
topic-counterspeech = Counterspeech that I or we made
topic-partner = Becoming a partner
topic-correction = Something to correct on a page
topic-other = Something else
form-country = Which country is it about?
form-country-hint = You need not tell where you are.
form-country-choose = Choose a country
form-country-none = Another country, or none
form-name = What should we call you?
form-name-hint = A made-up name is fine. Up to { $limit } characters.
form-email = Your e-mail address
form-email-hint = Only to answer you. Use one that others at home or at work cannot read. Up to { $limit } characters.
form-message = Your message
form-message-hint = Leave out the names and addresses of other people unless we need them. Write in any language. Up to { $limit } characters.
form-consent-hint = What you write may show your political or religious views. You decide whether we may keep it.
form-consent = I agree that the staff of this directory keeps and reads what I wrote, in order to answer me.
form-send = Send the message
form-shared-device = On a shared device, use the contact page

error-prefix = Error:
summary-title = There is a problem
summary-not-stored = Nothing was stored. Your text is still here.
problem-mark = Error:
problem-foreign-origin = We could not make sure that this form came from our own page. Check your text, then send it from here
problem-too-large = Your text is larger than this form can take. Its beginning is below: shorten it, or send it in parts
problem-not-a-form = What arrived was not a filled-in form. Use the form below
problem-not-stored = We could not store your message just now. Copy your text, then try again in a minute
problem-unknown-field = The form held something that we do not know. It was left out: check your text, then send it again
problem-repeated-field = The form held an answer twice. Both are below: check them, then send it again
problem-topic-missing = Select what your message is about
problem-topic-unknown = Select what your message is about from the list
problem-country-missing = Select a country, or “Another country, or none”
problem-country-unknown = Select a country from the list
problem-name-missing = Enter a name that we can use. It can be made up
problem-name-long = The name must be { $limit } characters or less
problem-name-unshowable = The name held characters that cannot be shown. They were taken out: check it, then send it again
problem-email-missing = Enter your e-mail address
problem-email-long = The e-mail address must be { $limit } characters or less
problem-email-format = Enter an e-mail address in the correct format, like name@example.com
problem-email-unshowable = The e-mail address held characters that cannot be shown. They were taken out: check it, then send it again
problem-message-missing = Enter your message
problem-message-long = Your message must be { $limit } characters or less. It has { $typed }; take out { $over }
problem-message-unshowable = Your message held characters that cannot be shown, such as hidden marks that turn its direction. They were taken out: check it, then send it again
problem-consent-missing = Tick the box if you agree. Without it we cannot keep your message

received-title = We have your message
received-none-title = No reference here
received-reference = Your reference:
received-write-down = Write it down: it names your message if you write to us again. We cannot send it to you later.
received-next-title = What happens next
received-next-read = A member of our staff reads it.
received-next-answer = If your message calls for an answer, it goes to the e-mail address that you gave.
received-fifteen = This page shows the reference for fifteen minutes.
received-none = If you sent a message, we received it only if you saw a reference. If you did not see one, send it again: the same message twice does no harm.
received-again = Write a message
