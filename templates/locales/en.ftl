# The words of the interface in English. Messages hold no HTML. Numbers and dates arrive already written by ICU; $category is
# the plural category of the number before the word.

site-name = Counterspeech directory
site-description = Who answers hate online, where, with what, and whether it worked: initiatives, campaigns, figures with their sources.
skip-link = Skip to the content
languages-label = Languages
menu-label = Main menu
menu-countries = Countries
menu-resources = Resources
menu-about = About
menu-contact = Contact
crumbs-label = You are here
crumbs-home = Home
footer-label = About this site
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-coverage = Translations
footer-correct = Correct this page
footer-licence = Texts and figures: Creative Commons Attribution 4.0 (CC BY 4.0). Each figure names its source.
partly-in-english = Parts of this page are only in English so far. They are marked.

home-title = Who answers hate, near you
home-lead = This directory shows who answers hate online, in many countries: what they did, whom they reached, and where each figure comes from.
home-doors = What brings you here?
home-door-find = Find work against hate near you
home-door-find-how = Each country with its initiatives, campaigns and partners.
home-door-answer = Answer hate that you saw
home-door-answer-how = Guides and toolkits that others wrote from experience.
home-door-tell = Tell us about your work
home-door-tell-how = We would like to hear what you did, and list it with its sources.
home-countries = Countries
home-map-credit = Outlines: Natural Earth, simplified. They imply no opinion on borders.
home-initiatives = Initiatives in several countries
home-numbers = The directory in figures
home-numbers-how = Counted from the entries as they are now. People reached are added up from what organisers reported, and rounded down.
campaigns-here = { $category ->
    [one] { $n } campaign
   *[other] { $n } campaigns
  }
count-countries = { $category ->
    [one] country
   *[other] countries
  }
count-initiatives = { $category ->
    [one] initiative
   *[other] initiatives
  }
count-campaigns = { $category ->
    [one] campaign
   *[other] campaigns
  }
count-partners = { $category ->
    [one] partner
   *[other] partners
  }
count-resources = { $category ->
    [one] resource
   *[other] resources
  }
count-sources = { $category ->
    [one] source
   *[other] sources
  }
region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania

contents-title = On this page
contents-up = Back to the contents
country-glance = At a glance
chart-title = People reached, by campaign
chart-title-largest = People reached: the { $n } campaigns that report most
chart-campaign = Campaign
chart-value = People reached
chart-how = As reported by the organisers. Bars are to scale; each figure leads to its source.
places-title = Where it happened
places-not-drawn = not on the map
places-more = { $category ->
    [one] and { $n } more place
   *[other] and { $n } more places
  }
gaps-title = What we do not know
country-thin = We know of little here. That says something about our sources, and nothing about the work that is done.
total-how = The sum of what the campaigns on this page report as people reached, rounded down to two leading digits. Whoever saw two of them counts twice.
total-how-all = The sum of what all campaigns in this country report as people reached, rounded down to two leading digits. Whoever saw two of them counts twice.
learn-more = Learn more about { $name }
status-active = active
status-ended = ended
status-unknown = status unknown
themes-label = Themes:
campaign-part-of = Part of:
campaign-in = Country:
earlier-counts = Earlier counts
initiative-where = Where it runs
initiative-nowhere = No country of the directory is known to run it.
campaign-description = { $headline }: { $name }, a campaign ({ $country }).
initiative-description = { $name }: what it is, where it runs, what it reached.
partner-description = { $name }: { $kind }. Its part in counterspeech, by country.
partner-home = Home country: { $country }
partner-parts = Its part, by country
partner-site = Website of { $name }
participants = Participants from this country: { $names }.
total-stated = Total stated by the site that this one succeeds:

presences-more = Other initiatives
presence-all = { $category ->
    [one] The campaign of { $name } in full
   *[other] The { $n } campaigns of { $name }
  }
presence-title = Campaigns of { $name } ({ $country })
in-country = { $name } ({ $country })
presence-description = { $name } ({ $country }): what was done, campaign by campaign, with figures and their sources.
presence-description-none = { $name } ({ $country }): what was done, with figures and their sources.
presence-range = Campaigns { $from } to { $to } of { $all }
presence-pages = Pages of campaigns
page-title = { $title }, page { $page }
page-place = Page { $page } of { $pages }
page-number = Page
page-previous = Previous page
page-next = Next page
address-unknown = (no source gives its address)
date-unknown = date unknown
date-range = { $from }–{ $to }
reviewed = Last reviewed on { $date }.

resources-title = Resources and research
resources-all = All { $n } resources
resources-description = Guides, reports and toolkits on answering hate online, with publisher, year and language.
resources-lead = What others wrote from experience or research. Where no source gives an address, the title is text.
resources-pages = Pages of resources
resources-range = Resources { $from } to { $to } of { $all }
resources-shown = On the pages of:
resources-year-unknown = year unknown
resource-guide = Guide
resource-report = Report
resource-toolkit = Toolkit
resource-title-in = title in { $language }
resources-guides = Guides
resources-reports = Reports
resources-toolkits = Toolkits

partners-title = Partners
partners-all = All { $n } partners
partner-ngo = Non-profit organisation
partner-university = University
partner-think-tank = Think tank
partner-foundation = Foundation
partner-agency = Advertising agency
partner-media = Media
partner-company = Company
partner-programme-manager = Programme manager
partner-public-body = Public body
partner-network = Network
partner-school = Training centre
partner-home-unknown = home country not stated by our sources
role-organiser = organiser
role-participant = participant
role-creative = idea and production
role-support = support

sources-title = Sources
sources-of-text = The text draws on:
source-number = Source { $number }
source-untitled = Page of { $publisher }
source-offline = no longer online
source-read = Read on { $date }.

qualifier-at-least = more than { $amount }
qualifier-nearly = nearly { $amount }
qualifier-approx = about { $amount }
qualifier-forecast = planned: { $amount }
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
note-mark = Note on { $figures }

error-not-found-title = Page not found
error-not-found-what = There is no page at this address. It may be misspelt, or the page may have another name.
error-method-title = This does not work here
error-method-what = This address cannot be used in this way.
error-request-title = We could not understand this request
error-request-what = The request was malformed. Nothing was stored.
error-internal-title = Something is wrong on our side
error-internal-what = This page could not be shown. Try again in a few minutes. If you were sending a message and saw no reference, send it again: sending the same message twice does no harm.
error-opening = The site is just starting. Nothing was stored. Go back and try again in a moment.
error-home = Go to the countries of the directory
error-contact = Write to us
error-gone-title = This entry was removed
error-gone-on = Removed on { $date }.
error-gone-what = What was here: { $title }

contact-title = Want to get involved?
contact-page-title = Contact us
contact-lead = Do you have a question about these initiatives or resources, or did you answer hate yourself? Write to us: we would like to hear from you.

promises-title = Before you write
promise-who = Only the staff of this directory can read your message. It is encrypted to them before it is stored.
promise-what = We keep what you type here, the page you write from, and the hour. We do not keep your network address, nor which browser or device you use.
promise-how-long = We delete your message { $answered } after our answer, and { $arrived } after it came at the latest.
days-after = { $category ->
    [one] { $n } day
   *[other] { $n } days
  }
promise-draft = If something is missing in the form, what you typed waits for fifteen minutes, encrypted so that only the address of your page opens it.
promise-not = What we cannot protect: your own device, the history of your browser, and your network, which can see that you visit this site. E-mail can be read by the providers that carry it.

form-all-required = All questions need an answer. You can take as long as you like.
form-topic = What is it about?
form-topic-hint = Choose what fits best.
topic-question = A question about initiatives or resources
topic-counterspeech = Counterspeech that I or we made
topic-partner = Becoming a partner
topic-correction = Something to correct on a page
topic-other = Something else
form-country = Which country is it about?
form-country-hint = You do not have to say where you are.
form-country-choose = Choose a country
form-country-none = Another country, or none
form-name = What should we call you?
form-name-hint = A made-up name is fine. Up to { $limit } characters.
form-email = Your e-mail address
form-email-hint = Only to answer you. Use one that others at home or at work cannot read. Up to { $limit } characters.
form-message = Your message
form-message-hint = Leave out the names and addresses of other people unless we need them. Write in any language. Up to { $limit } characters.
form-consent-hint = What you write may show your political or religious views. You decide whether we may keep it.
form-consent = I agree that the staff of this directory keep and read what I wrote, in order to answer me.
form-send = Send the message
form-shared-device = On a shared device, use the contact page

error-title = Error: { $title }
summary-title = There is a problem
summary-not-stored = Nothing was stored. Your text is still here.
summary-not-known = We do not know yet whether your message was stored. Your text is still here.
summary-draft = Nothing was stored as a message. What you typed waits here for fifteen minutes.
summary-beginning = Nothing was stored. The beginning of your text is still here.
summary-no-text = Nothing was stored, and there was no text to give back.
draft-gone = What was typed here is no longer kept: it is deleted after fifteen minutes, or as soon as the message is sent.
problem-mark = Error:
problem-foreign-origin = We could not make sure that this form came from our own page. Check your text, then send it from here
problem-too-large = Your text is larger than this form can take. Shorten it, or send it in parts
problem-too-slow = Your text took too long to arrive. Check what is below, then send it again
problem-not-a-form = What arrived was not a filled-in form. Use the form below
problem-not-stored = We could not store your message just now. Copy your text, then try again in a minute
problem-not-known = Our disk did not answer in time. Copy your text, then send it again unchanged in a minute: if it was stored after all, it is not stored twice, and you get its reference
problem-too-many = Many forms have come from your network, so we could not take yours yet. Copy your text, then send it again in { $category ->
    [one] { $n } minute
   *[other] { $n } minutes
  }
problem-unknown-field = The form held something that we do not know. It was left out: check your text, then send it again
problem-repeated-field = The form held an answer twice. Check your answers, then send it again
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
problem-message-large = Your message takes more room than this form has. Shorten it, or send it in parts
problem-message-unshowable = Your message held characters that cannot be shown, or that were broken on the way. They were taken out: check it, then send it again
problem-consent-missing = Tick the box if you agree. Without it we cannot keep your message

received-title = We have your message
received-none-title = No reference here
received-reference = Your reference:
received-write-down = Write it down: it names your message if you write to us again. We cannot send it to you later.
received-next-title = What happens next
received-next-read = A member of our staff reads it.
received-next-answer = If your message calls for an answer, it goes to the e-mail address that you gave.
received-fifteen = This page shows the reference for fifteen minutes.
received-none = If you sent a message, we received it only if you saw a reference. If you did not see one, send it again: sending the same message twice does no harm.
received-again = Write a message

about-title = About this directory
about-description = What counts as counterspeech here, how entries are chosen, and what “reached” means.
about-lead = This directory succeeds a page about France that has gone offline. It keeps what that page told, adds other countries, and says for each figure where it stands.
about-what-title = What counts as counterspeech here
about-what-1 = Counterspeech is any answer to hate that does not take away the other’s voice: facts, humour, a story, solidarity with those under attack, an offer of help to someone who wants out.
about-what-2 = Preventing hate counts too, when it speaks to people: training, school projects, guides. Deleting and prosecuting may be necessary, but they are not what this directory is about.
about-choice-title = How entries are chosen
about-choice-1 = An entry needs a source that others can check: the organiser’s own page, a report, or the press. We add no organisation, number, date or link that no source gives.
about-choice-2 = That is why large programmes and their partners stand out. An association that never published anything in a language we read may be missing. If you know one, tell us.
about-choice-3 = We list an organisation under the country where it did the work, and say where it is at home. Anyone at risk may ask to be taken off; we never name private persons or places more exact than a town.
about-figures-title = What the figures mean
about-figures-1 = Nearly all figures were counted by the organisers themselves. “Reached” was never defined by the page that used the word most: it may mean people, or views that one person can cause many of.
about-figures-2 = So each figure carries what its source says: how firm it is, what it counts, over which time, and as of when. What no source dates is called undated.
about-figures-3 = Totals are computed and never typed: the main figures of one unit are added up, without forecasts, and rounded down to two leading digits. Where sources disagree, both figures stand side by side, and a note says which one we prefer and why.
about-qualifiers-title = How firm a figure is
about-qualifier-exact = Without a word before it: the number as the source shows it.
about-qualifier-at-least = “More than”: the source says more than, at least, or shows a plus sign.
about-qualifier-nearly = “Nearly”: the source says that it fell just short.
about-qualifier-approx = “About”: the source rounds or estimates.
about-qualifier-forecast = “Planned”: said beforehand. Never added up.
about-units-title = What is counted
about-units-lead = Figures of one unit may be added up; figures of two units never.
about-units-people = People
about-units-events = Events, of which one person can cause many
about-units-groups = Organisations, places and works
about-units-percent = Shares
about-open-title = Use it, check it
about-open-1 = Texts and figures may be used by anyone who names this directory (CC BY 4.0). Each page has a link to correct it.

privacy-title = Privacy
privacy-description = What this site records about visitors, and what happens to a message.
privacy-lead = Reading this site leaves nothing behind with us. Writing to us leaves what you wrote, encrypted, for a time that we tell you.
privacy-reading-title = When you read
privacy-reading-1 = We store no network address, no browser or device, no page you came from, and no search. There are no cookies, no scripts, and nothing is loaded from anyone else.
privacy-reading-2 = The network between you and us can see that you visit this site. So can somebody who looks at the history of your browser.
privacy-writing-title = When you write
privacy-writing-1 = Your message is encrypted to the staff of this directory before it touches a disk. Unencrypted, we keep only its reference, the hour in which it came, its rough size, the tray it was sorted into, whether it was read, and the hour in which it was answered; and for a day a code, made from the whole form with a secret key, so that the same form is not kept twice.
privacy-writing-2 = The staff need your name, which may be made up, and your e-mail address only to answer you. They pass neither on.
privacy-writing-3 = What you write may show your political or religious views. We keep it only because you agree, and you can take that back: write to us with the reference.
privacy-writing-4 = What nobody has read is deleted only after three warnings to the staff. What is deleted is overwritten. If the clock of our machine jumps by more than a day, or the machine stands still for more than a day, deletion waits for a week, so that a wrong clock deletes nothing.
privacy-sorting-title = How messages are sorted and slowed down
privacy-sorting-1 = A program on our machine puts each message into one of three trays: likely a person, unsure, likely junk. It looks at links, at phrases of sellers, and at texts that keep coming. It deletes nothing, and the staff see all three trays. For this, hashes of pieces of the text stay in memory for up to two hours, and never on a disk.
privacy-sorting-2 = So that nobody floods the inbox, only so many forms per hour are taken from one network. For this, a hash of the first part of your network address stays in memory for up to two hours, under a key that changes every hour. It is never written down.
privacy-device-title = On a shared device
privacy-device-1 = The contact page asks the browser to keep nothing. Use a private window all the same, and close it afterwards.

accessibility-title = Accessibility
accessibility-description = What this site does so that everyone can use it, how that is tested, and how to report a barrier.
accessibility-lead = Everybody should be able to use this site: with a keyboard, a screen reader, large type, an old phone, or a slow connection.
accessibility-status-title = Where it stands
accessibility-status-1 = The aim is level AA of the Web Content Accessibility Guidelines 2.2, and level AAA for the contrast of running text.
accessibility-status-2 = With each change, every page is checked by programs: axe-core, the checker of the W3C, and a browser in which each kind of page is shown in three widths, in light, dark and forced colours, at 400% zoom, on paper, and used by keyboard alone.
accessibility-status-3 = Programs find about half of all barriers. No people who use assistive technology have tested the site so far, and no one outside has audited it.
accessibility-limits-title = Known limits
accessibility-limits-1 = The contact form switches off the browser’s help in filling in names and addresses. On a shared device that help would tell others who wrote to us; safety comes first here.
accessibility-limits-2 = The maps cannot be used by keyboard; the lists beside them hold the same links. Texts that are missing in a language are shown in English and marked as English.
accessibility-report-title = Tell us about a barrier
accessibility-report-1 = If something keeps you out, write to us. Say what you wanted to do and what got in the way; the tools you use help us to find it.

coverage-title = Languages of this directory
coverage-description = How complete the directory is in each language.
coverage-lead = The words of the interface are complete in every language. The texts of entries are written by people, and some are still missing; then English is shown and marked.
coverage-countries = Countries
coverage-initiatives = Initiatives
coverage-campaigns = Campaigns
coverage-parts = Partners’ parts
coverage-resources = Resources
coverage-notes = Notes
coverage-of = { $done } of { $all }
coverage-how = Counted from the entries as they are now.
coverage-whole = Countries told in this language from end to end:

search-title = Search the directory
search-title-of = “{ $text }” – search
search-description = Find countries, initiatives, campaigns, partners and guides by word, place, theme or year.
search-lead = A half-remembered word is enough, or the beginning of one. Accents and small slips do not matter, and texts in all languages are searched.
search-words = What are you looking for?
search-button = Search
search-browse = Browse the directory
search-narrow = Narrow down
search-choices = Narrowed down to
search-choice = { $facet }: { $value }
search-remove = remove
search-more = More: { $facet }
search-left-out = { $category ->
    [one] { $n } more. Add a word to narrow it down.
   *[other] { $n } more. Add a word to narrow them down.
  }
search-results = { $category ->
    [one] { $n } result
   *[other] { $n } results
  }
search-found = { $results } for “{ $text }”
search-countries = { $category ->
    [one] { $n } country
   *[other] { $n } countries
  }
search-in-language = Found in a text in { $language }:
search-only-language = Text in { $language }:
search-none = Nothing was found for “{ $text }”.
search-none-chosen = Nothing was found for these choices.
search-most = No entry has all the words of “{ $text }”. These have the most of them.
search-did-you-mean = Did you mean:
search-offer = { $text } ({ $results })
search-looser = Broaden your search
search-without = without “{ $word }”
search-without-choices = without all these choices
search-missing-title = Is something missing?
search-missing = The directory lists only what a source reports. If you know work against hate that should be here, tell us.
search-missing-contact = Write to us
search-unknown = The address asks for “{ $choice }”, which the directory does not know. It was left out.
search-many-words = Only the first { $n } words were looked for.
search-cut = Not all words were looked for, because that would have taken too long. Rarer words help.
search-too-long = This is too long for a search. Use { $limit } characters or fewer.
search-pages = Pages of results
opensearch-name = Counterspeech
facet-kind = Kind
facet-country = Country
facet-initiative = Initiative
facet-theme = Theme
facet-year = Year
facet-status = Status
facet-language = Language
kind-country = Country
kind-initiative = Initiative
kind-campaign = Campaign
kind-partner = Partner
kind-resource = Resource
