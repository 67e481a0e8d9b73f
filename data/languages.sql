-- Languages: those of the site, and those in which sources and resources are written.
INSERT INTO language (tag) VALUES
  ('en'),
  ('fr'),
  ('de'),
  ('ar'),
  ('es');

INSERT INTO language_text (language, locale, name) VALUES
  ('en', 'en', 'English'),
  ('en', 'fr', 'anglais'),
  ('en', 'de', 'Englisch'),
  ('en', 'ar', 'الإنجليزية'),

  ('fr', 'en', 'French'),
  ('fr', 'fr', 'français'),
  ('fr', 'de', 'Französisch'),
  ('fr', 'ar', 'الفرنسية'),

  ('de', 'en', 'German'),
  ('de', 'fr', 'allemand'),
  ('de', 'de', 'Deutsch'),
  ('de', 'ar', 'الألمانية'),

  ('ar', 'en', 'Arabic'),
  ('ar', 'fr', 'arabe'),
  ('ar', 'de', 'Arabisch'),
  ('ar', 'ar', 'العربية'),

  ('es', 'en', 'Spanish'),
  ('es', 'fr', 'espagnol'),
  ('es', 'de', 'Spanisch'),
  ('es', 'ar', 'الإسبانية');
