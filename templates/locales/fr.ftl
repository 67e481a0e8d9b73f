# Les mots de l’interface en français. Pas de HTML. Nombres et dates arrivent déjà écrits par ICU.

site-name = Répertoire du contre-discours
site-description = Qui répond à la haine en ligne, où, comment, et avec quel effet : initiatives, campagnes, chiffres et leurs sources.
skip-link = Aller au contenu
languages-label = Langues
footer-licence = Textes et chiffres : Creative Commons Attribution 4.0 (CC BY 4.0). Chaque chiffre indique sa source.
only-in = Pour l’instant en { $language } seulement.

home-title = Qui répond à la haine, près de chez vous
home-lead = Ce répertoire présente les personnes et les organisations qui répondent à la haine en ligne : ce qu’elles ont fait, qui elles ont touché, et d’où vient chaque chiffre.
home-countries = Pays

contents-title = Sur cette page
total-how = Somme des campagnes de cette page qui comptent des personnes, arrondie vers le bas.
learn-more = En savoir plus : { $name }
participants = Participants de ce pays : { $names }.
total-stated = Total indiqué par le site auquel celui-ci succède :
address-unknown = (aucune source n’en donne l’adresse)
date-unknown = date inconnue
date-range = { $from }–{ $to }
reviewed = Page entièrement relue le { $date }.

resources-title = Ressources et études
resource-guide = Guide
resource-report = Rapport
resource-toolkit = Boîte à outils

partners-title = Partenaires
partner-ngo = Association
partner-university = Établissement d’enseignement supérieur
partner-think-tank = Groupe de réflexion
partner-foundation = Fondation
partner-agency = Agence de publicité
partner-media = Magazine professionnel
partner-company = Entreprise
partner-programme-manager = Gestionnaire de programmes
partner-public-body = Organisme public
partner-home-unknown = pays d’origine non précisé par nos sources
role-organiser = organisation
role-participant = participation
role-creative = conception et réalisation
role-support = soutien

contact-title = Envie de participer ?
contact-lead = Une question sur ces initiatives ou ces ressources ? Vous avez vous-même répondu à la haine ? Écrivez-nous, nous vous lirons avec plaisir.

sources-title = Sources
sources-of-text = Ce texte s’appuie sur :
source-number = Source { $number }
source-offline = n’est plus en ligne
source-read = Consulté le { $date }.

qualifier-at-least = plus de { $amount }
qualifier-nearly = près de { $amount }
qualifier-approx = environ { $amount }
qualifier-forecast = { $amount } (prévision)
percent = { $amount } %
area-europe = dans toute l’Europe
area-world = dans le monde entier
period-whole-campaign = sur toute la campagne
period-whole-initiative = depuis le début
period-unknown = période non précisée
period-first-hours = au cours des { $count } premières heures
period-first-days = au cours des { $count } premiers jours
figure-as-of = situation : { $date }
figure-undated = sans date
note-mark = Note

error-not-found-title = Page introuvable
error-not-found-what = Il n’y a pas de page à cette adresse. Elle contient peut-être une faute de frappe, ou la page porte un autre nom.
error-method-title = Action impossible ici
error-method-what = Cette adresse ne peut pas être utilisée de cette façon.
error-request-title = Nous n’avons pas compris cette demande
error-request-what = La demande était mal formée. Rien n’a été enregistré.
error-internal-title = Un problème est survenu de notre côté
error-internal-what = Cette page n’a pas pu être affichée. Rien n’a été enregistré. Réessayez dans quelques minutes.
error-home = Voir les pays du répertoire
