# The words of the interface in English. Messages hold no HTML. Numbers and dates arrive already written by ICU.

site-name = Counterspeech directory
site-description = Who answers hate online, where, with what, and whether it worked: initiatives, campaigns, figures with their sources.
skip-link = Skip to the content
languages-label = Languages
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

contact-title = Want to get involved?
contact-lead = Do you have a question about these initiatives or resources, or did you answer hate yourself? Write to us: we would like to hear from you.

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
error-internal-what = This page could not be shown. Nothing was stored. Try again in a few minutes.
error-home = Go to the countries of the directory
