-- United States ------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('usa', 'US', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('usa', 'en', 'Counterspeech in the United States',
   'In the United States, hatred has been answered by students who competed with their campaigns, by a team from West Point,
    and by an organisation that helps people leave extremism behind. Here is what each of them did, as far as the record
    still tells.',
   'The earlier site stated a total for the United States, and a number of people reached by Inkblot. We could read that
    page only in an archived, partly truncated copy, in which both numbers are lost. So no total stands here, and campaigns
    or organisations that you miss on this page are not known to us, not absent.

    Nobody, as far as we know, has measured what any of these campaigns changed. Much of what people in the United States do
    against hatred has never been on such a page at all: tell us about it.');

INSERT INTO country_language (country, locale) VALUES
  ('usa', 'en');

-- Its towns: only where a source names one. The seats of the other universities are not in our sources.
INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('west-point', 'US', NULL, NULL);
INSERT INTO place_text (place, locale, name) VALUES
  ('west-point', 'en', 'West Point');

-- Local initiatives: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('usa-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('usa-independent', 'en', 'Independent campaigns',
   'This campaign belongs to none of the programmes on this page. It came from people who help others to leave extremism.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('usa-independent', 'life-after-hate-wecounterhate');

-- The initiatives of the page, in its order; then what it did not have.
INSERT INTO presence (country, initiative) VALUES
  ('usa', 'p2p-facebook-global'),
  ('usa', 'ngo-trainings'),
  ('usa', 'redirect'),
  ('usa', 'usa-independent');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('usa', 'p2p-facebook-global', 'en',
   'The United States is where it began: P2P grew out of “P2P: Challenging Extremism”, a programme of the Department of
    State. The Department of Homeland Security held an edition of its own, and the earlier site lists uDefy with both. In
    which edition One95 and Let’s Talk competed is not known to us.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('inkblot', 'usa', 'p2p-facebook-global', NULL, NULL, 'unknown', NULL),
  ('udefy', 'usa', 'p2p-facebook-global', NULL, NULL, 'unknown', NULL),
  ('one95', 'usa', 'p2p-facebook-global', NULL, '2015', 'unknown', NULL),
  ('lets-talk-west-point', 'usa', 'p2p-facebook-global', 'west-point', '2015', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('inkblot', 'en', 'Inkblot', 'Talks on tolerance for small communities',
   'Students invited experts and people who had once been extremists to public events, and took talks on tolerance and
    support to small communities.

    The copy of the earlier site that tells of Inkblot is truncated. It does not name the university, and of the number of
    people reached only the label is left; so no number stands here.'),
  ('udefy', 'en', 'uDefy, University of Central Oklahoma', 'A pledge in four steps',
   'Students of the University of Central Oklahoma asked people for a pledge. It has four steps: “face your truth”, “get the
    facts”, “commit to defy”, “spread the word”. How many people took it is not known to us.'),
  ('one95', 'en', 'One95, Missouri State University', 'First place in the spring of 2015',
   'Students of Missouri State University came first with One95 in the spring term of 2015, as a page of the Department of
    State reports. What the campaign said, and to whom, is not known to us.'),
  ('lets-talk-west-point', 'en', 'Let’s Talk, US Military Academy', 'Second place for a team from West Point',
   'A team of the US Military Academy at West Point took second place with Let’s Talk in the autumn term of 2015. Its page
    drew {figure:lets-talk-likes} and {figure:lets-talk-engagements}. What it said is not known to us.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('inkblot', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('inkblot', 'origin-usa'),
  ('udefy', 'origin-usa'),
  ('one95', 'eca'),
  ('lets-talk-west-point', 'share-america');
-- Of the number of people reached by Inkblot only the label is left. Page likes head the card of Let’s Talk: one person
-- gives a page one like, but can engage with it many times.
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('lets-talk-likes', 'lets-talk-west-point', 1, 'at_least', 5000, 'page-likes', 'unknown', NULL, 'share-america',
   'lets-talk-counts'),
  ('lets-talk-engagements', 'lets-talk-west-point', 0, 'approx', 74000, 'engagements', 'unknown', NULL, 'share-america',
   'lets-talk-counts');

INSERT INTO note (slug) VALUES
  ('lets-talk-counts');
INSERT INTO note_text (note, locale, text) VALUES
  ('lets-talk-counts', 'en',
   'The article gives no day for these counts. Neither is a number of people: whoever liked the page may also have engaged
    with it, and more than once.');

-- NGO trainings, Redirect Initiative ---------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('usa', 'ngo-trainings', 'en',
   'In the United States, as in Europe, the courses went on over two years. Associations learned to tell a story of their own
    against hatred, and to bring it to the people it is meant for. Which associations came, and when, is not known to us.'),
  ('usa', 'redirect', 'en',
   'In the United States the link leads to Life After Hate, an organisation that helps people get out. How many have followed
    it is not known to us.');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('wecounterhate', 'usa', 'usa-independent', NULL, '2018-01/2019-12', 'ended',
   'https://www.lifeafterhate.org/blog/2019/12/2/welcome-to-the-next-phase-of-wecounterhate/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('wecounterhate', 'en', '#WeCounterHate', 'Hatred on Twitter gets a reply',
   'From January 2018 to December 2019 Life After Hate and the agency POSSIBLE worked against hatred on Twitter by way of
    replies. They stopped when Twitter gave its users the means to hide replies.

    The organiser speaks of a very large number of tweets, but gives no count. So no figure stands here.',
   '#WeCounterHate, told by Life After Hate');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('wecounterhate', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('wecounterhate', 'life-after-hate-wecounterhate');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('usa', 'future-free-speech-toolkit'),
  ('usa', 'nonprofits-on-facebook'),
  ('usa', 'impact-of-counter-narratives');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('university-of-central-oklahoma', 'University of Central Oklahoma', 'university', 'US', NULL),
  ('missouri-state-university', 'Missouri State University', 'university', 'US', NULL),
  ('us-military-academy', 'US Military Academy', 'university', 'US', NULL),
  ('us-department-of-homeland-security', 'US Department of Homeland Security', 'public-body', 'US', NULL),
  ('us-department-of-state', 'US Department of State', 'public-body', 'US', NULL),
  ('possible', 'POSSIBLE', 'agency', NULL, NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('usa', 'life-after-hate', 'redirect', 'support', 'origin-redirect'),
  ('usa', 'possible', 'usa-independent', 'organiser', 'life-after-hate-wecounterhate'),
  ('usa', 'university-of-central-oklahoma', 'p2p-facebook-global', 'participant', 'origin-usa'),
  ('usa', 'missouri-state-university', 'p2p-facebook-global', 'participant', 'eca'),
  ('usa', 'us-military-academy', 'p2p-facebook-global', 'participant', 'share-america'),
  ('usa', 'us-department-of-state', 'p2p-facebook-global', 'organiser', 'eca'),
  ('usa', 'us-department-of-homeland-security', 'p2p-facebook-global', 'organiser', 'origin-usa'),
  ('usa', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'origin-p2p'),
  ('usa', 'mccain-institute', NULL, 'organiser', 'mccain'),
  ('usa', 'facebook', NULL, 'organiser', 'origin-usa');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('usa', 'life-after-hate', 'en', 'Is where Redirect leads people in the United States, and ran #WeCounterHate.'),
  ('usa', 'possible', 'en', 'Ran #WeCounterHate together with Life After Hate.'),
  ('usa', 'university-of-central-oklahoma', 'en', 'Its students ran uDefy.'),
  ('usa', 'missouri-state-university', 'en', 'Its students ran One95.'),
  ('usa', 'us-military-academy', 'en', 'A team of the academy ran Let’s Talk.'),
  ('usa', 'us-department-of-state', 'en', 'Held the programme from which P2P grew.'),
  ('usa', 'us-department-of-homeland-security', 'en', 'Held an edition of P2P of its own.'),
  ('usa', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('usa', 'mccain-institute', 'en',
   'Carries a Peer to Peer programme that is not Facebook’s, and publishes counts for all editions of the model together.'),
  ('usa', 'facebook', 'en', 'Started P2P and Redirect, and published the page that this one succeeds.');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('life-after-hate-wecounterhate', NULL, NULL, 'Life After Hate',
   'https://www.lifeafterhate.org/blog/2019/12/2/welcome-to-the-next-phase-of-wecounterhate/', 'unknown', '2019-12-02', NULL);
