-- Bangladesh ---------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('bangladesh', 'BD', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('bangladesh', 'en', 'Counterspeech in Bangladesh',
   'First, second and first again: between 2017 and 2019 student teams from Bangladesh came out at the front of a worldwide
    competition against hatred online. Others trained people to answer hate speech, or studied what makes speech dangerous.
    Here is who they are, and what is known of their work.',
   'How many people any of these campaigns reached is not known to us, nor what they changed. That there were hackathons in
    Dhaka is all we know of them. All our sources are in English, or in French; of the earlier site we have read archived
    copies, some of them cut off, and in them no page about Bangladesh. Work that is told in Bengali is hardly here yet:
    it is unknown to us, not absent from Bangladesh, and if you know of it, write to us.');

INSERT INTO country_language (country, locale) VALUES
  ('bangladesh', 'en');

INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('dhaka', 'BD', 23.73, 90.41);
INSERT INTO place_text (place, locale, name) VALUES
  ('dhaka', 'en', 'Dhaka'),
  ('dhaka', 'fr', 'Dacca'),
  ('dhaka', 'de', 'Dhaka'),
  ('dhaka', 'ar', 'دكا');

-- A local initiative: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('bangladesh-independent', 1, '2026-11-25');
INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('bangladesh-independent', 'en', 'Independent campaigns',
   'What was done in Bangladesh outside the international programmes of this directory: training, and research on which
    every answer can build.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('bangladesh-independent', 'voice-bangladesh'),
  ('bangladesh-independent', 'dangerous-speech-bangladesh');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('bangladesh', 'p2p-facebook-global'),
  ('bangladesh', 'bangladesh-independent'),
  ('bangladesh', 'resiliency');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('bangladesh', 'p2p-facebook-global', 'en',
   'Three teams from Bangladesh that we know of reached a final: in July 2017, in January 2018 and in July 2019. Two of them
    came home as winners, one as second.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('think-twice-act-wise', 'bangladesh', 'p2p-facebook-global', 'dhaka', '2017', 'unknown', NULL),
  ('get-up-speak-up', 'bangladesh', 'p2p-facebook-global', NULL, '2017', 'unknown', NULL),
  ('positive-bangladesh', 'bangladesh', 'p2p-facebook-global', 'dhaka', '2019', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('think-twice-act-wise', 'en', 'Think Twice, Act Wise, University of Dhaka', 'Tolerance begins with a second thought',
   'Students of the University of Dhaka spoke up for tolerance and for critical thinking. On 19 July 2017, in the final of
    the spring term, their campaign took first place.'),
  ('get-up-speak-up', 'en', 'Get Up Speak Up, BRAC University', 'A call not to stay silent',
   'Students of BRAC University ran Get Up Speak Up in autumn 2017. At the final in Washington DC, on 30 January 2018, it
    came second in the competition of that term, between a team from Berlin and one from Haigazian University in Lebanon.'),
  ('positive-bangladesh', 'en', 'Positive Bangladesh, University of Dhaka', 'A campaign that became a social start-up',
   'What began as a campaign by students of the University of Dhaka grew into a social start-up for youth content. On 2 July
    2019, when the final was held at MolenGeek in Molenbeek, Positive Bangladesh took first place.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('think-twice-act-wise', 'prejudice');
INSERT INTO campaign_source (campaign, source) VALUES
  ('think-twice-act-wise', 'edventure-spring-2017'),
  ('get-up-speak-up', 'edventure-fall-2017'),
  ('positive-bangladesh', 'edventure-spring-2019'),
  ('positive-bangladesh', 'lavenir');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('voice-workshops', 'bangladesh', 'bangladesh-independent', NULL, '2021-08-28/2021-08-29', 'ended',
   'https://counterhatespeech.net/'),
  ('dangerous-speech-bangladesh', 'bangladesh', 'bangladesh-independent', NULL, '2021/2022', 'ended',
   'https://dangerousspeech.org/bangladesh/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('voice-workshops', 'en', 'Workshops against hate speech and misinformation, VOICE', 'Two days to learn how to answer',
   'On 28 and 29 August 2021 VOICE held workshops on countering hate speech and misinformation. The organisation keeps a
    site of its own for this work.',
   'Counter hate speech, the site of VOICE'),
  ('dangerous-speech-bangladesh', 'en', 'A study of dangerous speech, University of Dhaka', 'What an answer has to answer',
   'In 2021 and 2022 Professor Aynul Islam of the University of Dhaka and the Dangerous Speech Project analysed
    {figure:bangladesh-dangerous-speech-examples} from the country. This is research and not a campaign; it stands here
    because whoever wants to answer such speech can begin with it.',
   'The study at the Dangerous Speech Project');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('voice-workshops', 'hate-online'),
  ('voice-workshops', 'news-literacy');
INSERT INTO campaign_source (campaign, source) VALUES
  ('voice-workshops', 'voice-bangladesh'),
  ('dangerous-speech-bangladesh', 'dangerous-speech-bangladesh');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('bangladesh-dangerous-speech-examples', 'dangerous-speech-bangladesh', 1, 'exact', 124, 'speech-examples',
   '2021/2022', '2021/2022', 'dangerous-speech-bangladesh', NULL);

-- Resiliency Initiative ----------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('bangladesh', 'resiliency', 'en',
   'Bangladesh is one of its countries. When the website opened in June 2021 it was in English; Bengali was
    announced. Which organisations from Bangladesh were among the first to be trained, we do not know.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('bangladesh', 'counter-narrative-handbook'),
  ('bangladesh', 'counter-narrative-evaluation'),
  ('bangladesh', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('bangladesh', 'university-of-dhaka', 'p2p-facebook-global', 'participant', 'edventure-spring-2017'),
  ('bangladesh', 'brac-university', 'p2p-facebook-global', 'participant', 'edventure-fall-2017'),
  ('bangladesh', 'voice', 'bangladesh-independent', 'organiser', 'voice-bangladesh'),
  ('bangladesh', 'dangerous-speech-project', 'bangladesh-independent', 'organiser', 'dangerous-speech-bangladesh'),
  ('bangladesh', 'asia-foundation', 'resiliency', 'organiser', 'manila-bulletin'),
  ('bangladesh', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'edventure-fall-2017'),
  ('bangladesh', 'facebook', NULL, 'organiser', 'manila-bulletin');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('bangladesh', 'university-of-dhaka', 'en',
   'Its students ran Think Twice, Act Wise and Positive Bangladesh; its Professor Aynul Islam led the study of dangerous
    speech.'),
  ('bangladesh', 'brac-university', 'en', 'Its students ran Get Up Speak Up.'),
  ('bangladesh', 'voice', 'en', 'Held the workshops against hate speech and misinformation.'),
  ('bangladesh', 'dangerous-speech-project', 'en', 'Made the study of dangerous speech with the University of Dhaka.'),
  ('bangladesh', 'asia-foundation', 'en', 'Started the Resiliency Initiative together with Facebook.'),
  ('bangladesh', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('bangladesh', 'facebook', 'en', 'Started P2P, and the Resiliency Initiative with The Asia Foundation.');

-- Organisations at work in Bangladesh only ---------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('university-of-dhaka', 'University of Dhaka', 'university', 'BD', NULL),
  ('brac-university', 'BRAC University', 'university', 'BD', NULL),
  ('voice', 'VOICE', 'ngo', 'BD', NULL);

-- Sources of Bangladesh only -----------------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('voice-bangladesh', NULL, NULL, 'VOICE', 'https://counterhatespeech.net/news/', 'unknown', NULL, NULL),
  ('dangerous-speech-bangladesh', NULL, NULL, 'Dangerous Speech Project',
   'https://dangerousspeech.org/bangladesh/', 'unknown', NULL, NULL);
