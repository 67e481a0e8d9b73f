-- Canada -------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('canada', 'CA', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('canada', 'en', 'Counterspeech in Canada',
   'In Canada, YWCA Canada set up an initiative for young people against hate online, citizens have a group of #iamhere, and
    for thirteen months Moonshot and the Canada Centre ran Canada Redirect. Federal money supported the first of these, and
    paid for a handbook on counter-narratives.',
   'Who runs these three is known; how many people they have reached is known to us for none of them. The final report of
    Canada Redirect is listed below, but what it measured has not yet been taken up here. Whether Block Hate ran for all of
    its four years is not known to us either.

    Of the earlier site’s pages we have seen none about Canada, and those that we have seen were archived copies, in part
    cut off. So a gap on this page is a gap in what we know. Above all, work done in French is missing. If it is yours,
    write to us.'),
  ('canada', 'fr', 'Le contre-discours au Canada',
   'YWCA Canada a créé une initiative pour les jeunes contre la haine en ligne, des citoyens animent un groupe #iamhere et,
    pendant treize mois, Moonshot et le Centre canadien ont mené Canada Redirect. Des fonds fédéraux ont soutenu la
    première et financé un manuel sur les contre-récits.',
   'On sait qui mène ces trois actions ; combien de personnes elles ont touchées, nous ne le savons pour aucune. Le rapport
    final de Canada Redirect figure parmi les ressources, mais ce qu’il a mesuré n’est pas encore repris ici. Nous ignorons
    aussi si Block Hate a bien duré les quatre années prévues.

    Nous n’avons vu aucune page de l’ancien site sur le Canada. Ce site a été lu dans des copies archivées, en partie
    tronquées : ce qui manque ici nous est inconnu, ce qui ne veut pas dire inexistant. Il manque surtout
    le travail mené en français. Si c’est le vôtre, écrivez-nous.');

INSERT INTO country_language (country, locale) VALUES
  ('canada', 'en'),
  ('canada', 'fr');

-- Local initiatives: programmes that ran in Canada only.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('block-hate', 1, '2026-11-25'),
  ('canada-redirect', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('block-hate', 'en', 'Block Hate',
   'A programme of YWCA Canada for young people and against hate online, with support from the federal government.'),
  ('block-hate', 'fr', 'Block Hate',
   'Un programme de YWCA Canada pour les jeunes et contre la haine en ligne, soutenu par le gouvernement fédéral.'),

  ('canada-redirect', 'en', 'Canada Redirect',
   'Canada Redirect applied the Redirect Method, which steps in at the moment when people search online. It is not to be
    confused with Facebook’s Redirect Initiative, which is not known to us to run in Canada.'),
  ('canada-redirect', 'fr', 'Canada Redirect',
   'Canada Redirect a appliqué la méthode Redirect, qui intervient au moment où l’on fait une recherche en ligne. À ne pas
    confondre avec la Redirect Initiative de Facebook : nous ne savons pas si celle-ci est menée au Canada.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('block-hate', 'newswire-block-hate'),
  ('canada-redirect', 'canada-redirect-report');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('canada', 'block-hate'),
  ('canada', 'iamhere'),
  ('canada', 'canada-redirect');

-- Block Hate ---------------------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('block-hate-ywca-canada', 'canada', 'block-hate', NULL, '2020-10', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('block-hate-ywca-canada', 'en', 'Block Hate, YWCA Canada', 'For young people, against hate online',
   'Block Hate began in October 2020: an initiative of YWCA Canada for young people, against hate online, planned for four
    years. The Community Resilience Fund of the federal government supported it with 759,762 Canadian dollars. What
    the money was spent on, and how many young people it served, is not known to us.'),
  ('block-hate-ywca-canada', 'fr', 'Block Hate, YWCA Canada', 'Pour les jeunes, contre la haine en ligne',
   'Block Hate a débuté en octobre 2020 : une initiative de YWCA Canada pour les jeunes, contre la haine en ligne, prévue
    sur quatre ans. Le gouvernement fédéral l’a soutenue à hauteur de 759 762 dollars canadiens, par son Fonds de résilience
    communautaire. À quoi cette somme a servi, et pour combien de jeunes, nous l’ignorons.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('block-hate-ywca-canada', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('block-hate-ywca-canada', 'newswire-block-hate');

-- #iamhere -----------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('canada', 'iamhere', 'en',
   'The Canadian group is called #iamherecanada.'),
  ('canada', 'iamhere', 'fr',
   'Le groupe canadien s’appelle #iamherecanada.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('iamherecanada', 'canada', 'iamhere', NULL, NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('iamherecanada', 'en', '#iamherecanada', 'A Swedish idea, at home in Canada',
   'Alena Helgeson organises #iamherecanada, the Canadian group of a citizens’ network that began in Sweden in 2016. When the
    group was founded, and how many people belong to it, is not known to us.'),
  ('iamherecanada', 'fr', '#iamherecanada', 'Une idée suédoise qui a pris racine au Canada',
   'Alena Helgeson anime #iamherecanada, le groupe canadien d’un réseau de citoyens né en Suède en 2016. Nous ne savons ni
    quand le groupe a été fondé, ni combien de membres il compte.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('iamherecanada', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('iamherecanada', 'the-media-times'),
  ('iamherecanada', 'wikipedia-iamhere');

-- Canada Redirect ----------------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('canada-redirect-moonshot', 'canada', 'canada-redirect', NULL, '2019-02-21/2020-03-23', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('canada-redirect-moonshot', 'en', 'Canada Redirect, Moonshot', 'Thirteen months at the point where people search',
   'Moonshot ran Canada Redirect together with the Canada Centre, from 21 February 2019 to 23 March 2020. There is
    a final report; our page on Canada lists it among the resources.'),
  ('canada-redirect-moonshot', 'fr', 'Canada Redirect, Moonshot', 'Treize mois là où l’on cherche en ligne',
   'Moonshot a mené Canada Redirect avec le Centre canadien, du 21 février 2019 au 23 mars 2020. Un rapport final
    en rend compte ; notre page sur le Canada le cite parmi les ressources.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('canada-redirect-moonshot', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('canada-redirect-moonshot', 'canada-redirect-report');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
  -- The title as the address of the one copy that we know spells it.
  ('canada-redirect-final-report', 'report', 'Redirect Method Canada: final report', 'en',
   'Moonshot', NULL, NULL, 'canada-redirect-report');
INSERT INTO resource_text (resource, locale, summary) VALUES
  ('canada-redirect-final-report', 'en',
   'The report with which Canada Redirect closed. Our source is a copy on a site for shared documents.'),
  ('canada-redirect-final-report', 'fr',
   'Le rapport qui clôt Canada Redirect. Notre source est une copie déposée sur un site de partage de documents.');

INSERT INTO country_resource (country, resource) VALUES
  ('canada', 'counter-narrative-handbook'),
  ('canada', 'canada-redirect-final-report'),
  ('canada', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('ywca-canada', 'YWCA Canada', 'ngo', 'CA', NULL),
  ('canada-centre', 'Canada Centre', 'public-body', 'CA', NULL),
  ('public-safety-canada', 'Public Safety Canada', 'public-body', 'CA', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('canada', 'ywca-canada', 'block-hate', 'organiser', 'newswire-block-hate'),
  ('canada', 'moonshot', 'canada-redirect', 'organiser', 'canada-redirect-report'),
  ('canada', 'canada-centre', 'canada-redirect', 'organiser', 'canada-redirect-report'),
  ('canada', 'public-safety-canada', NULL, 'support', 'isd-handbook');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('canada', 'ywca-canada', 'en', 'Started Block Hate.'),
  ('canada', 'ywca-canada', 'fr', 'A lancé Block Hate.'),
  ('canada', 'moonshot', 'en', 'Ran Canada Redirect, and measures Facebook’s Redirect Initiative in other countries.'),
  ('canada', 'moonshot', 'fr', 'A mené Canada Redirect et mesure, dans d’autres pays, la Redirect Initiative de Facebook.'),
  ('canada', 'canada-centre', 'en', 'Ran Canada Redirect together with Moonshot.'),
  ('canada', 'canada-centre', 'fr', 'A mené Canada Redirect avec Moonshot.'),
  ('canada', 'public-safety-canada', 'en', 'Paid for the Counter-narrative Handbook of 2016, listed among the resources.'),
  ('canada', 'public-safety-canada', 'fr',
   'A financé le Counter-narrative Handbook de 2016, qui figure parmi les ressources.');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('newswire-block-hate', 'Federal support towards new youth initiative tackling online hate', 'en', 'newswire.ca',
   'https://newswire.ca/news-releases/federal-support-towards-new-youth-initiative-tackling-online-hate-882459855.html',
   'unknown', NULL, NULL),
  ('the-media-times', NULL, NULL, 'The Media Times',
   'https://themediatimes.com/as-digital-activists-around-the-world-are-trying-to-change-the-tone-of-social-media/', 'unknown',
   NULL, NULL),
  ('canada-redirect-report', NULL, NULL, 'Moonshot (copy on docslib.org)',
   'https://docslib.org/download/8363038/redirect-method-canada-final-report', 'unknown', NULL, NULL);
