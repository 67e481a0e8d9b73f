-- Guides, reports and toolkits. The title stands as printed, with its language. `link` only where a source gives the address.
INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
  ('occi-counterspeech-labs', 'guide', 'OCCI Information Pack on Counterspeech Labs', 'en',
   'OCCI, Institute for Strategic Dialogue', NULL, NULL, 'origin-france'),
  ('occi-counterspeech-engagement', 'guide', 'OCCI Information Pack on Counterspeech Engagement', 'en',
   'OCCI, Institute for Strategic Dialogue', NULL, NULL, 'origin-france'),
  ('demos-counter-speech-2', 'report', 'Counter-speech on Facebook: phase II', 'en',
   'Demos', '2016', 'https://demos.co.uk/research/counter-speech-on-facebook-phase-2/', 'demos-2');

INSERT INTO resource_text (resource, locale, summary) VALUES
  ('occi-counterspeech-labs', 'en',
   'How a Counterspeech Lab is built and run. It condenses a report of 2016 by the Institute for Strategic Dialogue on its
    YouthCAN Innovation Lab.'),
  ('occi-counterspeech-labs', 'fr',
   'Comment concevoir et animer un Counterspeech Lab. Ce guide condense un rapport publié en 2016 par l’Institute for
    Strategic Dialogue sur son laboratoire d’innovation YouthCAN.'),
  ('occi-counterspeech-engagement', 'en',
   'First steps and practical advice for associations and activists who want to answer hatred and extremism online.'),
  ('occi-counterspeech-engagement', 'fr',
   'Premiers pas et conseils pratiques pour les associations et les militants qui veulent répondre à la haine et à
    l’extrémisme en ligne.'),
  ('demos-counter-speech-2', 'en',
   'Part II of the study that Demos made for Facebook: how people answer extremist Islamist stories, and how such answers
    spread. It compares data from France, the United Kingdom, Morocco, Tunisia, Indonesia and India. Part I, on answers to the
    populist right, is a document of its own, of October 2015.'),
  ('demos-counter-speech-2', 'fr',
   'Deuxième partie de l’étude menée par Demos pour Facebook : comment des internautes répondent aux récits islamistes
    extrémistes, et comment ces réponses circulent. Elle compare des données de France, du Royaume-Uni, du Maroc, de Tunisie,
    d’Indonésie et d’Inde. La première partie, consacrée aux réponses à la droite populiste, est un autre document, daté
    d’octobre 2015.');
