-- States and territories, and the towns in them. Never more exact than a town: people are at risk.
INSERT INTO territory (code) VALUES
  ('FR');

INSERT INTO territory_text (territory, locale, name) VALUES
  ('FR', 'en', 'France'),
  ('FR', 'fr', 'France');

INSERT INTO place (slug, territory) VALUES
  ('paris', 'FR'),
  ('cergy', 'FR');

INSERT INTO place_text (place, locale, name) VALUES
  ('paris', 'en', 'Paris'),
  ('paris', 'fr', 'Paris'),
  ('cergy', 'en', 'Cergy'),
  ('cergy', 'fr', 'Cergy');
