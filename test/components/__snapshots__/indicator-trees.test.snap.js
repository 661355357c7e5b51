/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Content"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Content */

snapshots["Loading"] = 
`
paragraph
  text "Chargement…"
link "Population municipale"
`;
/* end snapshot Loading */

snapshots["Empty"] = 
`
text "Aucune donnée disponible"
paragraph
  text "Population municipale, CA Caux Seine Agglo. Cet indicateur n’a pas de valeur pour ce territoire."
`;
/* end snapshot Empty */

snapshots["ErrorNotFound"] = 
`
status live=polite
  text "Ce contenu est introuvable"
  paragraph
    text "Il a pu être retiré ou changer d’adresse."
  link "Population municipale"
  button "Réessayer"
`;
/* end snapshot ErrorNotFound */

snapshots["ErrorBadAttribute"] = 
`
status live=polite
  text "Ce contenu est mal réglé"
  paragraph
    text "Un identifiant ou un autre réglage manque, ou n’est pas valable."
  link "Population municipale"
  button "Réessayer"
`;
/* end snapshot ErrorBadAttribute */

snapshots["Stale"] = 
`
status live=polite
  text "Données du <jour>. La mise à jour a échoué."
  button "Réessayer"
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Stale */

snapshots["TwoChanges"] = 
`
article "Artisans résidents"
  sectionheader
    heading "Artisans résidents" level=3
      link "Artisans résidents"
    paragraph
      text "Le Puy, avril 2025"
  paragraph
    text "25"
    text "artisans"
  paragraph
    text "Artisans résidents, avril 2025 : 25 artisans, + 12 artisans depuis juin 2021 (favorable), + 20 artisans depuis décembre 2020 (favorable)."
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot TwoChanges */

snapshots["ZeroBase"] = 
`
article "Fuites signalées"
  sectionheader
    heading "Fuites signalées" level=3
      link "Fuites signalées"
    paragraph
      text "Axe Seine, 2024"
  paragraph
    text "4"
    text "fuites"
  paragraph
    text "Fuites signalées, 2024 : 4 fuites, + 4 fuites depuis 2023 (défavorable, en % : sans objet, base nulle)."
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ZeroBase */

snapshots["Falling"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CU Creusot Montceau, édition 2025"
  paragraph
    text "90 474"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 90 474 habitants, − 3,9 % depuis l’édition 2020."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Falling */

snapshots["Target"] = 
`
article "Élèves de l’école de production"
  sectionheader
    heading "Élèves de l’école de production" level=3
      link "Élèves de l’école de production"
    paragraph
      text "Nord Franche-Comté, mars 2024"
  paragraph
    text "6"
    text "élèves"
  paragraph
    text "Élèves de l’école de production, mars 2024 : 6 élèves. Objectif : 40 élèves, soit 34 de plus (15 % atteints)."
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Target */

snapshots["Estimated"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025, estimation"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025, estimation : 77 968 habitants, + 0,6 % depuis l’édition 2020."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Estimated */

snapshots["Provisional"] = 
`
article "Vapeur livrée"
  sectionheader
    heading "Vapeur livrée" level=3
      link "Vapeur livrée"
    paragraph
      text "Axe Seine, 2024, provisoire"
  paragraph
    text "1 250,5"
    text "t"
  paragraph
    text "Vapeur livrée, 2024, provisoire : 1 250,5 t, + 5 % depuis 2023 (favorable), + 0,5 t depuis 2022 (favorable)."
  list
    listitem level=1
      text "Valeur provisoire : 2022"
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Provisional */

snapshots["GapYears"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020."
  list
    listitem level=1
      text "Sans donnée : éditions 2022 et 2023"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot GapYears */

snapshots["FewEditions"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "78 100"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 78 100 habitants."
  list
    listitem level=1
      text "Évolution non calculée : moins de 5 éditions"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot FewEditions */

snapshots["OnePoint"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot OnePoint */

snapshots["Months"] = 
`
article "Artisans résidents"
  sectionheader
    heading "Artisans résidents" level=3
      link "Artisans résidents"
    paragraph
      text "Manufacture du Puy, avril 2025"
  paragraph
    text "25"
  paragraph
    text "Artisans résidents, avril 2025 : 25, + 12 depuis juin 2021 (favorable), + 20 depuis décembre 2020 (favorable)."
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Months */

snapshots["Negative"] = 
`
article "Solde des emplois industriels"
  sectionheader
    heading "Solde des emplois industriels" level=3
      link "Solde des emplois industriels"
    paragraph
      text "Axe Seine, 2024"
  paragraph
    text "210"
    text "emplois"
  paragraph
    text "Solde des emplois industriels, 2024 : 210 emplois, + 337,5 % depuis 2023 (favorable), + 530 emplois depuis 2021 (favorable)."
  paragraph
    text "Source"
    text ":"
    text "Fiche « Installer une école de production dans un hangar industriel »"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Negative */

snapshots["MissingMembers"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Axe Seine"
  paragraph
    text "non disponible"
  paragraph
    text "Population municipale : aucune valeur disponible."
  list
    listitem level=1
      text "2 membres sur 5 sans donnée"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot MissingMembers */

snapshots["Merged"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Née d’une fusion, édition 2025"
  paragraph
    text "50 700"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 50 700 habitants."
  list
    listitem level=1
      text "Sans donnée : éditions 2020 et 2021 (intercommunalité créée, fusionnée ou scindée)"
      text "."
    listitem level=1
      text "Évolution non calculée : moins de 5 éditions"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Merged */

snapshots["Compared"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020 ; médiane des 227 communautés d’agglomération : 81 240 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Cette intercommunalité"
      cell "77 968"
    row
      rowheader "Médiane des 227 communautés d’agglomération"
      cell "81 240"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Compared */

snapshots["Comparable"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020 ; médiane des 6 communautés d’agglomération comparables : 77 832 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Cette intercommunalité"
      cell "77 968"
    row
      rowheader "Médiane des 6 communautés d’agglomération comparables"
      cell "77 832"
  paragraph
    text "4"
    text "e"
    text "valeur la plus élevée sur 7."
  paragraph
    text "Comparables : même type (communautés d’agglomération), population de la moitié au double, même région (Normandie)."
  group
    DisclosureTriangle "Les 6 communautés d’agglomération comparées"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Comparable */

snapshots["ComparableWidened"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Basse-Terre, édition 2025"
  paragraph
    text "152 579"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 152 579 habitants, − 2,6 % depuis l’édition 2020 ; médiane des 44 territoires comparables : 131 477 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Ce territoire"
      cell "152 579"
    row
      rowheader "Médiane des 44 territoires comparables"
      cell "131 477"
  paragraph
    text "18"
    text "e"
    text "valeur la plus élevée sur 45."
  paragraph
    text "Comparables : même type (surtout des communautés d’agglomération), population de la moitié au double. Élargi hors de la région : moins de cinq sinon."
  group
    DisclosureTriangle "Les 44 territoires comparés"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparableWidened */

snapshots["ComparedWithMedian"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Axe Seine, édition 2025"
  paragraph
    text "1 263 825"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 1 263 825 habitants, + 0,9 % depuis l’édition 2020 ; médiane des 178 territoires : 146 571 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Ce territoire"
      cell "1 263 825"
    row
      rowheader "Médiane des 178 territoires"
      cell "146 571"
  paragraph
    text "3"
    text "e"
    text "valeur la plus élevée sur 178."
  group
    DisclosureTriangle "Les 178 territoires comparés"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithMedian */

snapshots["ComparedWithRegion"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Axe Seine, édition 2025"
  paragraph
    text "1 263 825"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 1 263 825 habitants, + 0,9 % depuis l’édition 2020 ; ensemble des 10 territoires d’industrie de la région Normandie : 2 401 976 habitants, dont 52,6 % ici."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithRegion */

snapshots["ComparedWithProgramme"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Axe Seine, édition 2025"
  paragraph
    text "1 263 825"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 1 263 825 habitants, + 0,9 % depuis l’édition 2020 ; ensemble des 183 territoires du programme : non disponible pour la même période."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithProgramme */

snapshots["ComparedWithAnother"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020 ; CU Le Creusot Montceau-les-Mines : 90 474 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Cette intercommunalité"
      cell "77 968"
    row
      rowheader "CU Le Creusot Montceau-les-Mines"
      cell "90 474"
  paragraph
    text "De nature différente : une communauté d’agglomération et une communauté urbaine."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithAnother */

snapshots["ComparedWithOtherKind"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020 ; Axe Seine : 1 263 825 habitants."
  table "Population municipale"
    caption
      text "Population municipale"
    row
      rowheader "Cette intercommunalité"
      cell "77 968"
    row
      rowheader "Axe Seine"
      cell "1 263 825"
  paragraph
    text "De nature différente : une intercommunalité seule et un territoire de plusieurs intercommunalités."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithOtherKind */

snapshots["ComparedWithItself"] = 
`
article "Population municipale"
  sectionheader
    heading "Population municipale" level=3
      link "Population municipale"
    paragraph
      text "Axe Seine, édition 2025"
  paragraph
    text "1 263 825"
    text "hab."
  paragraph
    text "Population municipale, édition 2025 : 1 263 825 habitants, + 0,9 % depuis l’édition 2020."
  paragraph
    text "Comparaison sans objet : c’est le même territoire."
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif (éditions 2020 à 2025)"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedWithItself */

snapshots["ComparedSheets"] = 
`
article "Actions par degré de coopération"
  sectionheader
    heading "Actions par degré de coopération" level=3
      link "Actions par degré de coopération"
    paragraph
      text "Axe Seine"
  paragraph
    text "2"
    text "actions"
  paragraph
    text "Contrat d’achat/vente et Contractualisation arrivent en tête à égalité : 1 action sur 2 dans chaque cas."
  table "Actions par degré de coopération"
    caption
      text "Actions par degré de coopération"
    row
      rowheader "Ce territoire"
      cell "2"
    row
      rowheader "Médiane des 6 territoires comparables"
      cell "1"
  paragraph
    text "Valeur la plus élevée sur 7."
  paragraph
    text "Comparables : même type (surtout des communautés d’agglomération). Élargi hors de la région, quelle que soit la population : moins de cinq sinon."
  group
    DisclosureTriangle "Les 6 territoires comparés"
  paragraph
    text "Source"
    text ":"
    text "Fiches actions réunies par Tissu (presse et pages institutionnelles, citées une à une)"
    text ", Licence Ouverte 2.0, rédaction Tissu"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot ComparedSheets */

snapshots["Categories"] = 
`
article "Actions par degré de coopération"
  sectionheader
    heading "Actions par degré de coopération" level=3
      link "Actions par degré de coopération"
    paragraph
      text "Ensemble du programme"
  paragraph
    text "34"
    text "actions"
  paragraph
    text "Une action sur deux est une contractualisation (17 sur 34)."
  paragraph
    text "Source"
    text ":"
    text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot Categories */

snapshots["KnownFunding"] = 
`
article "Financements connus"
  sectionheader
    heading "Financements connus" level=3
      link "Financements connus"
    paragraph
      text "Ensemble du programme"
  paragraph
    text "84,3 M€"
  paragraph
    text "La valeur la plus haute : Transition, 41 250 000 €."
  list
    listitem level=1
      text "21 fiches sur 34 sans montant"
  paragraph
    text "Source"
    text ":"
    text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot KnownFunding */

snapshots["UnknownCategories"] = 
`
article "Emplois créés ou perdus par branche"
  sectionheader
    heading "Emplois créés ou perdus par branche" level=3
      link "Emplois créés ou perdus par branche"
    paragraph
      text "Ensemble du programme, Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
  paragraph
    text "120"
    text "emplois"
  paragraph
    text "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail, 120 emplois ; 1 catégorie sans donnée."
  paragraph
    text "Source"
    text ":"
    text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot UnknownCategories */

snapshots["HostileTexts"] = 
`
article "<img src=x onerror=alert(1)> & \"guillemets\""
  sectionheader
    heading "<img src=x onerror=alert(1)> & \"guillemets\"" level=3
      link "<img src=x onerror=alert(1)> & \"guillemets\""
    paragraph
      text "CA Caux Seine Agglo, édition 2025"
  paragraph
    text "77 968"
    text "hab."
  paragraph
    text "<img src=x onerror=alert(1)> & \"guillemets\", édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020."
  paragraph
    text "Source"
    text ":"
    text "</p><script>alert(1)</script>"
    text ", Licence Ouverte 2.0"
    text "."
    text "Mise à jour : 23 novembre 2026."
`;
/* end snapshot HostileTexts */

snapshots["English"] = 
`
article "Municipal population"
  sectionheader
    heading "Municipal population" level=3
      link "Municipal population"
    paragraph
      text "CA Caux Seine Agglo, 2025 edition"
  paragraph
    text "77,968"
    text "inhab."
  paragraph
    text "Municipal population, 2025 edition: 77,968 inhabitants, +0.6% since the 2020 edition; median of the 227 urban-area communities: 81,240 inhabitants."
  table "Municipal population"
    caption
      text "Municipal population"
    row
      rowheader "This intercommunality"
      cell "77,968"
    row
      rowheader "Median of the 227 urban-area communities"
      cell "81,240"
  paragraph
    text "Source"
    text ":"
    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
    text ", Licence Ouverte 2.0"
    text "."
    text "Updated: 23 November 2026."
`;
/* end snapshot English */

