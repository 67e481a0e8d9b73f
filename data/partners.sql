-- Organisations, with their kind and their own country (NULL where our sources do not state it).
-- `link` only where a source gives the address. Organisations at work in one country only stand in its file.
INSERT INTO partner (slug, name, kind, home, link) VALUES
  -- France.
  ('licra', 'LICRA (Ligue internationale contre le racisme et l’antisémitisme)', 'ngo', 'FR', NULL),
  ('la-cimade', 'La Cimade', 'ngo', 'FR', NULL),
  ('sciences-po', 'Sciences Po', 'university', 'FR', NULL),
  ('essec', 'ESSEC Business School', 'university', 'FR', NULL),
  ('american-university-of-paris', 'The American University of Paris', 'university', 'FR', NULL),
  ('fondation-de-france', 'Fondation de France', 'foundation', 'FR', NULL),
  ('ddb-paris', 'DDB Paris', 'agency', 'FR', NULL),
  ('strategies', 'Stratégies', 'media', 'FR', 'https://www.strategies.fr/'),

  -- Those who run, carry or measure programmes in several countries.
  ('facebook', 'Facebook', 'company', NULL, NULL),
  ('isd', 'Institute for Strategic Dialogue (ISD)', 'think-tank', NULL, 'https://www.isdglobal.org/'),
  ('icsr', 'International Centre for the Study of Radicalisation and Political Violence (ICSR)', 'think-tank', NULL, NULL),
  ('amadeu-antonio-stiftung', 'Amadeu Antonio Stiftung', 'foundation', 'DE', NULL),
  ('edventure-partners', 'EdVenture Partners', 'programme-manager', NULL, 'https://www.edventurepartners.com/'),
  ('mccain-institute', 'McCain Institute', 'think-tank', NULL, NULL),
  ('moonshot', 'Moonshot', 'company', NULL, NULL),
  ('life-after-hate', 'Life After Hate', 'ngo', 'US', 'https://www.lifeafterhate.org/'),
  ('asia-foundation', 'The Asia Foundation', 'foundation', NULL, NULL),
  ('council-of-europe', 'Council of Europe', 'public-body', NULL, NULL),
  ('media-diversity-institute', 'Media Diversity Institute', 'ngo', 'GB', 'https://www.media-diversity.org/'),

  -- Those who study counterspeech.
  ('dangerous-speech-project', 'Dangerous Speech Project', 'ngo', NULL, NULL);
