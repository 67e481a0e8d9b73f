-- Organisations, with their kind and their own country (NULL where our sources do not state it).
-- `link` only where a source gives the address.
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('licra', 'LICRA (Ligue internationale contre le racisme et l’antisémitisme)', 'ngo', 'FR', NULL),
  ('la-cimade', 'La Cimade', 'ngo', 'FR', NULL),
  ('sciences-po', 'Sciences Po', 'university', 'FR', NULL),
  ('essec', 'ESSEC Business School', 'university', 'FR', NULL),
  ('american-university-of-paris', 'The American University of Paris', 'university', 'FR', NULL),
  ('isd', 'Institute for Strategic Dialogue (ISD)', 'think-tank', NULL, 'https://www.isdglobal.org/'),
  ('fondation-de-france', 'Fondation de France', 'foundation', 'FR', NULL),
  ('ddb-paris', 'DDB Paris', 'agency', 'FR', NULL),
  ('strategies', 'Stratégies', 'media', 'FR', 'https://www.strategies.fr/'),
  ('edventure-partners', 'EdVenture Partners', 'programme-manager', NULL, 'https://www.edventurepartners.com/'),
  ('facebook', 'Facebook', 'company', NULL, NULL);
