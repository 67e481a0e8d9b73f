-- What campaigns are about or against.
INSERT INTO theme (slug) VALUES
  ('hate-online'),
  ('racism'),
  ('refugees'),
  ('anti-muslim-hate'),
  ('religious-hate'),
  ('violent-extremism'),
  ('prejudice'),
  ('inclusion'),
  ('solidarity'),
  ('news-literacy'),
  ('bullying');

INSERT INTO theme_text (theme, locale, name) VALUES
  ('hate-online', 'en', 'Hate online'),
  ('hate-online', 'fr', 'Haine en ligne'),
  ('hate-online', 'de', 'Hass im Netz'),
  ('hate-online', 'ar', 'الكراهية على الإنترنت'),

  ('racism', 'en', 'Racism'),
  ('racism', 'fr', 'Racisme'),
  ('racism', 'de', 'Rassismus'),
  ('racism', 'ar', 'العنصرية'),

  ('refugees', 'en', 'Refugees and migration'),
  ('refugees', 'fr', 'Réfugiés et migrations'),
  ('refugees', 'de', 'Flucht und Migration'),
  ('refugees', 'ar', 'اللاجئون والهجرة'),

  ('anti-muslim-hate', 'en', 'Hatred of Muslims'),
  ('anti-muslim-hate', 'fr', 'Haine envers les musulmans'),
  ('anti-muslim-hate', 'de', 'Muslimfeindlichkeit'),
  ('anti-muslim-hate', 'ar', 'كراهية المسلمين'),

  ('religious-hate', 'en', 'Hatred on religious grounds'),
  ('religious-hate', 'fr', 'Haine fondée sur la religion'),
  ('religious-hate', 'de', 'Hass wegen der Religion'),
  ('religious-hate', 'ar', 'الكراهية على أساس الدين'),

  ('violent-extremism', 'en', 'Violent extremism'),
  ('violent-extremism', 'fr', 'Extrémisme violent'),
  ('violent-extremism', 'de', 'Gewalttätiger Extremismus'),
  ('violent-extremism', 'ar', 'التطرف العنيف'),

  ('prejudice', 'en', 'Prejudice'),
  ('prejudice', 'fr', 'Préjugés'),
  ('prejudice', 'de', 'Vorurteile'),
  ('prejudice', 'ar', 'الأحكام المسبقة'),

  ('inclusion', 'en', 'Inclusion'),
  ('inclusion', 'fr', 'Inclusion'),
  ('inclusion', 'de', 'Teilhabe'),
  ('inclusion', 'ar', 'الدمج'),

  ('solidarity', 'en', 'Solidarity'),
  ('solidarity', 'fr', 'Solidarité'),
  ('solidarity', 'de', 'Solidarität'),
  ('solidarity', 'ar', 'التضامن'),

  ('news-literacy', 'en', 'Reading the news critically'),
  ('news-literacy', 'fr', 'Esprit critique face à l’information'),
  ('news-literacy', 'de', 'Nachrichtenkompetenz'),
  ('news-literacy', 'ar', 'التعامل النقدي مع الأخبار'),

  ('bullying', 'en', 'Bullying'),
  ('bullying', 'fr', 'Harcèlement'),
  ('bullying', 'de', 'Mobbing'),
  ('bullying', 'ar', 'التنمر');
