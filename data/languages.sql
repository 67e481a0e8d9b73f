-- Languages: those of the site, and those in which sources and resources are written.
INSERT INTO language (tag) VALUES
  ('en'),
  ('fr'),
  ('de'),
  ('ar');

INSERT INTO language_text (language, locale, name) VALUES
  ('en', 'en', 'English'),
  ('en', 'fr', 'anglais'),
  ('fr', 'en', 'French'),
  ('fr', 'fr', 'français'),
  ('de', 'en', 'German'),
  ('de', 'fr', 'allemand'),
  ('ar', 'en', 'Arabic'),
  ('ar', 'fr', 'arabe');
