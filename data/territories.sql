-- States and territories: those with a page, and those where organisations are at home. The region is that of the United
-- Nations' standard M49. The towns of a country stand in its own file.
INSERT INTO territory (code, region) VALUES
  ('FR', 'europe'),
  ('DE', 'europe'),
  ('GB', 'europe'),
  ('BE', 'europe'),
  ('US', 'americas'),
  ('IT', 'europe'),
  ('LB', 'asia'),
  ('MA', 'africa'),
  ('SE', 'europe'),
  ('ES', 'europe'),
  ('NL', 'europe'),
  ('PK', 'asia'),
  ('BD', 'asia'),
  ('CA', 'americas');

INSERT INTO territory_text (territory, locale, name) VALUES
  ('FR', 'en', 'France'),
  ('FR', 'fr', 'France'),
  ('FR', 'de', 'Frankreich'),
  ('FR', 'ar', 'فرنسا'),

  ('DE', 'en', 'Germany'),
  ('DE', 'fr', 'Allemagne'),
  ('DE', 'de', 'Deutschland'),
  ('DE', 'ar', 'ألمانيا'),

  ('GB', 'en', 'United Kingdom'),
  ('GB', 'fr', 'Royaume-Uni'),
  ('GB', 'de', 'Vereinigtes Königreich'),
  ('GB', 'ar', 'المملكة المتحدة'),

  ('BE', 'en', 'Belgium'),
  ('BE', 'fr', 'Belgique'),
  ('BE', 'de', 'Belgien'),
  ('BE', 'ar', 'بلجيكا'),

  ('US', 'en', 'United States'),
  ('US', 'fr', 'États-Unis'),
  ('US', 'de', 'Vereinigte Staaten'),
  ('US', 'ar', 'الولايات المتحدة'),

  ('IT', 'en', 'Italy'),
  ('IT', 'fr', 'Italie'),
  ('IT', 'de', 'Italien'),
  ('IT', 'ar', 'إيطاليا'),

  ('LB', 'en', 'Lebanon'),
  ('LB', 'fr', 'Liban'),
  ('LB', 'de', 'Libanon'),
  ('LB', 'ar', 'لبنان'),

  ('MA', 'en', 'Morocco'),
  ('MA', 'fr', 'Maroc'),
  ('MA', 'de', 'Marokko'),
  ('MA', 'ar', 'المغرب'),

  ('SE', 'en', 'Sweden'),
  ('SE', 'fr', 'Suède'),
  ('SE', 'de', 'Schweden'),
  ('SE', 'ar', 'السويد'),

  ('ES', 'en', 'Spain'),
  ('ES', 'fr', 'Espagne'),
  ('ES', 'de', 'Spanien'),
  ('ES', 'ar', 'إسبانيا'),

  ('NL', 'en', 'Netherlands'),
  ('NL', 'fr', 'Pays-Bas'),
  ('NL', 'de', 'Niederlande'),
  ('NL', 'ar', 'هولندا'),

  ('PK', 'en', 'Pakistan'),
  ('PK', 'fr', 'Pakistan'),
  ('PK', 'de', 'Pakistan'),
  ('PK', 'ar', 'باكستان'),

  ('BD', 'en', 'Bangladesh'),
  ('BD', 'fr', 'Bangladesh'),
  ('BD', 'de', 'Bangladesch'),
  ('BD', 'ar', 'بنغلاديش'),

  ('CA', 'en', 'Canada'),
  ('CA', 'fr', 'Canada'),
  ('CA', 'de', 'Kanada'),
  ('CA', 'ar', 'كندا');
