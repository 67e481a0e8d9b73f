-- Pakistan -----------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('pakistan', 'PK', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('pakistan', 'en', 'Counterspeech in Pakistan',
   'Students in Lahore set empathy against apathy, and came first in a worldwide competition. Since February 2022 a search
    on Facebook for words of hatred leads to a foundation in the country. Here is who is behind this work, who listened to
    young people in Islamabad, and what is known of it all.',
   'How many people FATE, the link in the search or the trainings reached, and what they changed, is not known to us; nor
    which organisations from Pakistan were among the first in the Resiliency Initiative. All our sources are in English, and
    in the archived, partly cut-off copies that we read of the earlier site there was no page about Pakistan. So work that
    is told in Urdu or in another language of the country is hardly here yet: it is unknown to us, not absent from Pakistan,
    and if you know of it, write to us.');

INSERT INTO country_language (country, locale) VALUES
  ('pakistan', 'en');

INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('lahore', 'PK', 31.56, 74.35);
INSERT INTO place_text (place, locale, name) VALUES
  ('lahore', 'en', 'Lahore'),
  ('lahore', 'fr', 'Lahore'),
  ('lahore', 'de', 'Lahore'),
  ('lahore', 'ar', 'لاهور');

-- A local initiative: YouthCAN works elsewhere too; this is what we know of it in Pakistan.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('youthcan-pakistan', 1, '2026-11-25');
INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('youthcan-pakistan', 'en', 'YouthCAN in Pakistan',
   'Before you speak to young people, ask them. YouthCAN, which belongs to the Institute for Strategic Dialogue, did so in
    focus groups in Islamabad, with {figure:pakistan-voices-young-people}. What they said stands in the report Voices of
    Pakistani Youth, listed below.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('youthcan-pakistan', 'isd-evaluation');
INSERT INTO figure (slug, initiative, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('pakistan-voices-young-people', 'youthcan-pakistan', 1, 'exact', 70, 'young-people', 'unknown', NULL,
   'isd-evaluation', 'pakistan-voices-undated');
INSERT INTO note (slug) VALUES
  ('pakistan-voices-undated');
INSERT INTO note_text (note, locale, text) VALUES
  ('pakistan-voices-undated', 'en',
   'Undated: the page that gives this number is about a handbook of November 2016. When the young people were asked is not
    known to us.');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('pakistan', 'p2p-facebook-global'),
  ('pakistan', 'redirect'),
  ('pakistan', 'resiliency'),
  ('pakistan', 'youthcan-pakistan');

-- P2P ----------------------------------------------------------------------------------------------------------------
-- That FATE competed in “P2P: Challenging Extremism”, from which Facebook’s grew, is our reading of the source ‘eca’.
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('pakistan', 'p2p-facebook-global', 'en',
   'A team from Lahore took part in autumn 2015. In which edition is not known for certain: we read our sources to mean
    P2P: Challenging Extremism, the programme of the US Department of State out of which Facebook’s grew.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('fate-lums', 'pakistan', 'p2p-facebook-global', 'lahore', '2015', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('fate-lums', 'en', 'FATE – From Apathy to Empathy, LUMS', 'From looking on to feeling with others',
   'Students of the Lahore University of Management Sciences (LUMS) held concerts and workshops and went into schools. They
    gathered photos under #ChallengeExtremism. The name says where they wanted to take people: from apathy to empathy.

    In February 2016 the campaigns of autumn 2015 were judged. FATE came first, ahead of Let’s Talk by the US Military
    Academy at West Point.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('fate-lums', 'violent-extremism'),
  ('fate-lums', 'solidarity');
INSERT INTO campaign_source (campaign, source) VALUES
  ('fate-lums', 'share-america'),
  ('fate-lums', 'eca');

-- Redirect -----------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('pakistan', 'redirect', 'en',
   'It came to Pakistan on 9 February 2022, on the same day as to the United Kingdom. The local group is the Shaoor
    Foundation. How often the link has been shown or followed, we do not know.');

-- Resiliency Initiative ----------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('pakistan', 'resiliency', 'en',
   'Pakistan is one of its countries. When the website opened in June 2021 it was in English; Urdu was announced.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
  ('voices-of-pakistani-youth', 'report', 'Voices of Pakistani Youth', 'en', 'Institute for Strategic Dialogue, YouthCAN',
   NULL, NULL, 'isd-evaluation');
INSERT INTO resource_text (resource, locale, summary) VALUES
  ('voices-of-pakistani-youth', 'en',
   'What young people in Islamabad said in focus groups. We know of the report from a page of its publisher about a
    handbook; its own address is not known to us.');

INSERT INTO country_resource (country, resource) VALUES
  ('pakistan', 'voices-of-pakistani-youth'),
  ('pakistan', 'counter-narrative-handbook'),
  ('pakistan', 'counter-narrative-evaluation'),
  ('pakistan', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('pakistan', 'lums', 'p2p-facebook-global', 'participant', 'share-america'),
  ('pakistan', 'shaoor-foundation', 'redirect', 'support', 'meta-2022-02'),
  ('pakistan', 'isd', 'youthcan-pakistan', 'organiser', 'isd-evaluation'),
  ('pakistan', 'asia-foundation', 'resiliency', 'organiser', 'manila-bulletin'),
  ('pakistan', 'moonshot', 'redirect', 'support', 'origin-redirect'),
  ('pakistan', 'facebook', NULL, 'organiser', 'meta-2022-02');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('pakistan', 'lums', 'en', 'Its students ran FATE – From Apathy to Empathy.'),
  ('pakistan', 'shaoor-foundation', 'en', 'Partner of Redirect in Pakistan: searches are led to it.'),
  ('pakistan', 'isd', 'en', 'Asked young people in Islamabad, with YouthCAN, and published what they said.'),
  ('pakistan', 'asia-foundation', 'en', 'Started the Resiliency Initiative together with Facebook.'),
  ('pakistan', 'moonshot', 'en', 'Measures what Redirect does. Results for Pakistan are not known to us.'),
  ('pakistan', 'facebook', 'en', 'Brought Redirect to Pakistan; started the Resiliency Initiative with The Asia Foundation.');

-- Organisations at work in Pakistan only -----------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('lums', 'Lahore University of Management Sciences (LUMS)', 'university', 'PK', NULL),
  ('shaoor-foundation', 'Shaoor Foundation', 'foundation', 'PK', NULL);
