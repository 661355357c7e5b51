/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Content"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Nord, 310 200 habitants, 1er sur 5" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "1 territoire"
      listitem level=1
        text "77 968 habitants"
        text "1 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "1 territoire"
      listitem level=1
        text "non disponible"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Content */

snapshots["Counts"] = 
`
article "6 territoires, 4 avec au moins une fiche"
  sectionheader
    heading "6 territoires, 4 avec au moins une fiche" level=3
      link "6 territoires, 4 avec au moins une fiche"
    paragraph
      text "4 des 6 territoires ont au moins une fiche ; Ouest en a le plus (3)."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Ouest, 3 fiches, 1er sur 6" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "1 fiche"
      listitem level=1
        text "2 fiches"
      listitem level=1
        text "3 fiches"
      listitem level=1
        text "aucune fiche"
        text "2 territoires"
      listitem level=1
        text "hors programme"
    paragraph
      text "La surface du disque est proportionnelle au nombre."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Fiches actions"
      row
        cell "1"
        rowheader "Ouest"
          button "Ouest"
        cell "3"
      row
        cell "2"
        rowheader "L’Île"
          button "L’Île"
        cell "2"
      row
        cell "3"
        rowheader "Centre"
          button "Centre"
        cell "1"
      row
        cell "3"
        rowheader "Est"
          button "Est"
        cell "1"
      row
        cell
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "0"
      row
        cell
        rowheader "Nord"
          button "Nord"
        cell "0"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Counts */

snapshots["Loading"] = 
`
paragraph
  text "Chargement…"
link "Les territoires"
`;
/* end snapshot Loading */

snapshots["ContoursLoading"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  paragraph
    text "Chargement…"
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "1 territoire"
      listitem level=1
        text "77 968 habitants"
        text "1 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "1 territoire"
      listitem level=1
        text "non disponible"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot ContoursLoading */

snapshots["ContoursMissing"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  status live=polite
    text "La carte n’a pas pu être dessinée : voici son tableau."
    button "Réessayer"
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          link "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          link "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          link "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          link "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          link "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          link "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot ContoursMissing */

snapshots["Empty"] = 
`
text "Aucune valeur à montrer"
paragraph
  text "Cet indicateur n’a de valeur pour aucun territoire."
`;
/* end snapshot Empty */

snapshots["UnknownTerritory"] = 
`
text "Territoire introuvable"
paragraph
  text "Le territoire ou la région demandés ne sont pas dans les données partagées."
`;
/* end snapshot UnknownTerritory */

snapshots["ErrorNotFound"] = 
`
status live=polite
  text "Ce contenu est introuvable"
  paragraph
    text "Il a pu être retiré ou changer d’adresse."
  link "Les territoires"
  button "Réessayer"
`;
/* end snapshot ErrorNotFound */

snapshots["Stale"] = 
`
status live=polite
  text "Données du <jour>. La mise à jour a échoué."
  button "Réessayer"
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Nord, 310 200 habitants, 1er sur 5" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "1 territoire"
      listitem level=1
        text "77 968 habitants"
        text "1 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "1 territoire"
      listitem level=1
        text "non disponible"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Stale */

snapshots["Region"] = 
`
article "Population municipale, Centre-Val de Loire : de 12 400 à 80 100 habitants selon les territoires"
  sectionheader
    heading "Population municipale, Centre-Val de Loire : de 12 400 à 80 100 habitants selon les territoires" level=3
      link "Population municipale, Centre-Val de Loire : de 12 400 à 80 100 habitants selon les territoires"
    paragraph
      text "Population municipale, Centre-Val de Loire (édition 2025) : de 12 400 habitants (Centre) à 80 100 (Écluses du Sud) ; médiane de 2 territoires : 46 250."
  LabelText
    text "Région"
    combobox "Région" value="Centre-Val de Loire"
      MenuListPopup
        option "Toute la France"
        option "Bretagne"
        option "Centre-Val de Loire" selected=true
        option "Grand Est"
        option "La Réunion"
  button "Revenir à toute la France"
  figure "Carte des territoires"
    button "Écluses du Sud, 80 100 habitants, 2e sur 5" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "0 territoire"
      listitem level=1
        text "77 968 habitants"
        text "0 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "0 territoire"
      listitem level=1
        text "non disponible"
        text "0 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang en France"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Region */

snapshots["OverseasRegion"] = 
`
article "La Réunion : 1 territoire, 1 avec au moins une fiche"
  sectionheader
    heading "La Réunion : 1 territoire, 1 avec au moins une fiche" level=3
      link "La Réunion : 1 territoire, 1 avec au moins une fiche"
    paragraph
      text "La Réunion : 1 des 1 territoire a au moins une fiche (L’Île : 2)."
  LabelText
    text "Région"
    combobox "Région" value="La Réunion"
      MenuListPopup
        option "Toute la France"
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion" selected=true
  button "Revenir à toute la France"
  figure "Carte des territoires"
    button "L’Île, 2 fiches, 2e sur 6" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "1 fiche"
      listitem level=1
        text "2 fiches"
      listitem level=1
        text "3 fiches"
      listitem level=1
        text "aucune fiche"
        text "0 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "La surface du disque est proportionnelle au nombre."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang en France"
          columnheader "Territoire"
          columnheader "Fiches actions"
      row
        cell "2"
        rowheader "L’Île"
          button "L’Île"
        cell "2"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot OverseasRegion */

snapshots["Territory"] = 
`
article "Bretagne : 1 territoire, 1 avec au moins une fiche"
  sectionheader
    heading "Bretagne : 1 territoire, 1 avec au moins une fiche" level=3
      link "Bretagne : 1 territoire, 1 avec au moins une fiche"
    paragraph
      text "Bretagne : 1 des 1 territoire a au moins une fiche (Ouest : 3)."
  LabelText
    text "Région"
    combobox "Région" value="Bretagne"
      MenuListPopup
        option "Toute la France"
        option "Bretagne" selected=true
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  button "Revenir à toute la France"
  figure "Carte des territoires"
    button "Ouest, 3 fiches, 1er sur 6" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient." pressed=true
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "1 fiche"
      listitem level=1
        text "2 fiches"
      listitem level=1
        text "3 fiches"
      listitem level=1
        text "aucune fiche"
        text "0 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "La surface du disque est proportionnelle au nombre."
  heading "Ouest" level=4
  paragraph
    text "3 fiches, 1"
    text "er"
    text "sur 6"
    text ". Bretagne"
    text "."
  link "Voir ses actions"
  button "Ne plus choisir"
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang en France"
          columnheader "Territoire"
          columnheader "Fiches actions"
      row
        cell "1"
        rowheader "Ouest"
          button "Ouest"
        cell "3"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Territory */

snapshots["InlineTable"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  status live=polite
    text "La carte n’a pas pu être dessinée : voici son tableau."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot InlineTable */

snapshots["AllEqual"] = 
`
article "Population municipale : 12 habitants"
  sectionheader
    heading "Population municipale : 12 habitants" level=3
      link "Population municipale : 12 habitants"
    paragraph
      text "Population municipale (édition 2025) : 12 habitants dans les 6 territoires."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Centre, 12 habitants, 1er sur 6, ex æquo" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 habitants"
        text "6 territoires"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Centre"
          button "Centre"
        cell "12"
      row
        cell "1"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "12"
      row
        cell "1"
        rowheader "Est"
          button "Est"
        cell "12"
      row
        cell "1"
        rowheader "L’Île"
          button "L’Île"
        cell "12"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "12"
      row
        cell "1"
        rowheader "Ouest"
          button "Ouest"
        cell "12"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot AllEqual */

snapshots["Negative"] = 
`
article "Population municipale : de −90 à 110 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de −90 à 110 habitants selon les territoires" level=3
      link "Population municipale : de −90 à 110 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de −90 habitants (Ouest) à 110 (L’Île) ; médiane de 7 territoires : 5."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "L’Île, 110 habitants, 1er sur 7" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
    text "Un territoire sans contour n’est que dans le tableau."
  region "Légende"
    list
      listitem level=1
        text "−90 habitants"
        text "1 territoire"
      listitem level=1
        text "−50 habitants"
        text "1 territoire"
      listitem level=1
        text "de −10 à 30 habitants"
        text "3 territoires"
      listitem level=1
        text "70 habitants"
        text "1 territoire"
      listitem level=1
        text "110 habitants"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
          columnheader "Territoire"
          columnheader "Population municipale (hab.)"
      row
        cell "1"
        rowheader "L’Île"
          button "L’Île"
        cell "110"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "70"
      row
        cell "3"
        rowheader "Nord"
          button "Nord"
        cell "30"
      row
        cell "4"
        rowheader "Ailleurs"
          button "Ailleurs"
        cell "5"
      row
        cell "5"
        rowheader "Est"
          button "Est"
        cell "−10"
      row
        cell "6"
        rowheader "Centre"
          button "Centre"
        cell "−50"
      row
        cell "7"
        rowheader "Ouest"
          button "Ouest"
        cell "−90"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Negative */

snapshots["English"] = 
`
article "Municipal population: from 12,400 to 310,200 inhabitants across the territories"
  sectionheader
    heading "Municipal population: from 12,400 to 310,200 inhabitants across the territories" level=3
      link "Municipal population: from 12,400 to 310,200 inhabitants across the territories"
    paragraph
      text "Municipal population (2025 edition): from 12,400 inhabitants (Centre) to 310,200 (Nord); median of 5 territories: 77,968. 1 territory without data."
  LabelText
    text "Region"
    combobox "Region" value="All of France"
      MenuListPopup
        option "All of France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Map of the territories"
    button "Nord, 310,200 inhabitants, 1st of 5" description="Arrows lead to the territory next to it, Home and End to the first and the last, a letter to the name it begins. Enter chooses, Escape goes back."
  paragraph
    text "Contours: ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Legend"
    list
      listitem level=1
        text "12,400 inhabitants"
        text "1 territory"
      listitem level=1
        text "12,900 inhabitants"
        text "1 territory"
      listitem level=1
        text "77,968 inhabitants"
        text "1 territory"
      listitem level=1
        text "80,100 inhabitants"
        text "1 territory"
      listitem level=1
        text "310,200 inhabitants"
        text "1 territory"
      listitem level=1
        text "not available"
        text "1 territory"
      listitem level=1
        text "outside the programme"
    paragraph
      text "Classes as close as can be to the real gaps (Fisher-Jenks)."
  LabelText
    text "Find a territory"
  status live=polite
  searchbox "Find a territory"
  region "Table of territories"
    table "Rank and value of each territory"
      caption
        text "Rank and value of each territory"
      rowgroup
        row
          columnheader "Rank"
          columnheader "Territory"
          columnheader "Municipal population (inhab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310,200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80,100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77,968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12,900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12,400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "not available"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Updated: 23 November 2026."
    group
      DisclosureTriangle "Take away"
`;
/* end snapshot English */

snapshots["searched by name"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Nord, 310 200 habitants, 1er sur 5" description="Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient."
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "1 territoire"
      listitem level=1
        text "77 968 habitants"
        text "1 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "1 territoire"
      listitem level=1
        text "non disponible"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  LabelText
    text "Chercher un territoire"
  status live=polite
    text "1 territoire"
  searchbox "Chercher un territoire" value="ecluses"
    text "ecluses"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
            button "Rang"
          columnheader "Territoire"
            button "Territoire"
          columnheader "Population municipale (hab.)"
            button "Population municipale (hab.)"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot searched by name */

snapshots["come to by keys, a territory chosen"] = 
`
article "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
  sectionheader
    heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3
      link "Population municipale : de 12 400 à 310 200 habitants selon les territoires"
    paragraph
      text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."
  LabelText
    text "Région"
    combobox "Région" value="Toute la France"
      MenuListPopup
        option "Toute la France" selected=true
        option "Bretagne"
        option "Centre-Val de Loire"
        option "Grand Est"
        option "La Réunion"
  figure "Carte des territoires"
    button "Ouest, 77 968 habitants, 3e sur 5"
    button "Centre, 12 400 habitants, 5e sur 5"
    button "Est, 12 900 habitants, 4e sur 5"
    button "Nord, 310 200 habitants, 1er sur 5" pressed=true
    button "Écluses du Sud, 80 100 habitants, 2e sur 5"
    button "L’Île, non disponible"
  paragraph
    text "Contours : ANCT (Territoires d’industrie, juillet 2024), IGN Admin Express ; Licence Ouverte 2.0."
  region "Légende"
    list
      listitem level=1
        text "12 400 habitants"
        text "1 territoire"
      listitem level=1
        text "12 900 habitants"
        text "1 territoire"
      listitem level=1
        text "77 968 habitants"
        text "1 territoire"
      listitem level=1
        text "80 100 habitants"
        text "1 territoire"
      listitem level=1
        text "310 200 habitants"
        text "1 territoire"
      listitem level=1
        text "non disponible"
        text "1 territoire"
      listitem level=1
        text "hors programme"
    paragraph
      text "Classes au plus près des écarts réels (méthode de Fisher-Jenks)."
  heading "Nord" level=4
  paragraph
    text "310 200 habitants, 1"
    text "er"
    text "sur 5"
    text ". Grand Est"
    text "."
  link "Voir ses actions"
  button "Ne plus choisir"
  LabelText
    text "Chercher un territoire"
  status live=polite
  searchbox "Chercher un territoire"
  region "Tableau des territoires"
    table "Rang et valeur de chaque territoire"
      caption
        text "Rang et valeur de chaque territoire"
      rowgroup
        row
          columnheader "Rang"
            button "Rang"
          columnheader "Territoire"
            button "Territoire"
          columnheader "Population municipale (hab.)"
            button "Population municipale (hab.)"
      row
        cell "1"
        rowheader "Nord"
          button "Nord"
        cell "310 200"
      row
        cell "2"
        rowheader "Écluses du Sud"
          button "Écluses du Sud"
        cell "80 100"
      row
        cell "3"
        rowheader "Ouest"
          button "Ouest"
        cell "77 968"
      row
        cell "4"
        rowheader "Est"
          button "Est"
        cell "12 900"
      row
        cell "5"
        rowheader "Centre"
          button "Centre"
        cell "12 400"
      row
        cell
        rowheader "L’Île"
          button "L’Île"
        cell "non disponible"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot come to by keys, a territory chosen */

