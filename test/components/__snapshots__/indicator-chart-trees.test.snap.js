/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Content"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
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

snapshots["MissingMembers"] = 
`
text "Aucune donnée disponible"
paragraph
  text "Population municipale, Axe Seine. 2 membres sur 5 sans donnée."
`;
/* end snapshot MissingMembers */

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

snapshots["Stale"] = 
`
status live=polite
  text "Données du <jour>. La mise à jour a échoué."
  button "Réessayer"
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Stale */

snapshots["Table"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
          button "Édition"
        columnheader "Population municipale (hab.)"
          button "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le graphique"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Table */

snapshots["Compared"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
    paragraph
      text "Population municipale, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    rowgroup
      row
        columnheader "Édition"
        columnheader "CA Caux Seine Agglo (hab.)"
        columnheader "Médiane de 227 communautés d’agglomération (hab.)"
    row
      rowheader "2020"
      cell "77 495"
      cell "80 112"
    row
      rowheader "2021"
      cell "77 906"
      cell "80 406"
    row
      rowheader "2022"
      cell "78 006"
      cell "80 655"
    row
      rowheader "2023"
      cell "77 889"
      cell "80 811"
    row
      rowheader "2024"
      cell "78 036"
      cell "81 002"
    row
      rowheader "2025"
      cell "77 968"
      cell "81 240"
  paragraph
    text "Médiane de 227 communautés d’agglomération : 81 240 habitants (édition 2025)."
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Compared */

snapshots["ComparedTable"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
    paragraph
      text "Population municipale, éditions 2020 à 2025"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    rowgroup
      row
        columnheader "Édition"
          button "Édition"
        columnheader "CA Caux Seine Agglo (hab.)"
          button "CA Caux Seine Agglo (hab.)"
        columnheader "Médiane de 227 communautés d’agglomération (hab.)"
          button "Médiane de 227 communautés d’agglomération (hab.)"
    row
      rowheader "2020"
      cell "77 495"
      cell "80 112"
    row
      rowheader "2021"
      cell "77 906"
      cell "80 406"
    row
      rowheader "2022"
      cell "78 006"
      cell "80 655"
    row
      rowheader "2023"
      cell "77 889"
      cell "80 811"
    row
      rowheader "2024"
      cell "78 036"
      cell "81 002"
    row
      rowheader "2025"
      cell "77 968"
      cell "81 240"
  paragraph
    text "Médiane de 227 communautés d’agglomération : 81 240 habitants (édition 2025)."
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le graphique"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot ComparedTable */

snapshots["TwoPlaces"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025 (CA Caux Seine Agglo)"
    paragraph
      text "Population municipale, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 % – CA Caux Seine Agglo."
    rowgroup
      row
        columnheader "Édition"
        columnheader "CA Caux Seine Agglo (hab.)"
        columnheader "CA du Puy-en-Velay (hab.)"
    row
      rowheader "2020"
      cell "77 495"
      cell "82 521"
    row
      rowheader "2021"
      cell "77 906"
      cell "82 673"
    row
      rowheader "2022"
      cell "78 006"
      cell "82 871"
    row
      rowheader "2023"
      cell "77 889"
      cell "82 539"
    row
      rowheader "2024"
      cell "78 036"
      cell "82 300"
    row
      rowheader "2025"
      cell "77 968"
      cell "82 819"
  paragraph
    text "CA du Puy-en-Velay : 82 819 habitants (édition 2025)."
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot TwoPlaces */

snapshots["GapYears"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "non disponible"
    row
      rowheader "2023"
      cell "non disponible"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  list
    listitem level=1
      text "Sans donnée : éditions 2022 et 2023"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot GapYears */

snapshots["FewEditions"] = 
`
article "La population municipale est de 78 100 habitants"
  sectionheader
    heading "La population municipale est de 78 100 habitants" level=3
      link "La population municipale est de 78 100 habitants"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2023 à 2025"
  slider "Parcourir les valeurs du graphique" value="3"
  table "La population municipale est de 78 100 habitants (édition 2025)."
    caption
      text "La population municipale est de 78 100 habitants (édition 2025)."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2023"
      cell "78 036"
    row
      rowheader "2024"
      cell "77 968"
    row
      rowheader "2025"
      cell "78 100"
  list
    listitem level=1
      text "Évolution non calculée : moins de 5 éditions"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot FewEditions */

snapshots["OnePoint"] = 
`
article "La population municipale est de 77 968 habitants"
  sectionheader
    heading "La population municipale est de 77 968 habitants" level=3
      link "La population municipale est de 77 968 habitants"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, édition 2025"
  table "La population municipale est de 77 968 habitants (édition 2025)."
    caption
      text "La population municipale est de 77 968 habitants (édition 2025)."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot OnePoint */

snapshots["Estimated"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025, estimation), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025, estimation), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968 (estimation)"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Estimated */

snapshots["Months"] = 
`
article "Artisans résidents : de 5 à 25 entre décembre 2020 et avril 2025"
  sectionheader
    heading "Artisans résidents : de 5 à 25 entre décembre 2020 et avril 2025" level=3
      link "Artisans résidents : de 5 à 25 entre décembre 2020 et avril 2025"
    paragraph
      text "Artisans résidents, Manufacture du Puy, de décembre 2020 à avril 2025"
  slider "Parcourir les valeurs du graphique" value="3"
  table "Artisans résidents : de 5 (décembre 2020) à 25 (avril 2025)."
    caption
      text "Artisans résidents : de 5 (décembre 2020) à 25 (avril 2025)."
    rowgroup
      row
        columnheader "Période"
        columnheader "Artisans résidents"
    row
      rowheader "décembre 2020"
      cell "5"
    row
      rowheader "juin 2021"
      cell "13"
    row
      rowheader "avril 2025"
      cell "25"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Months */

snapshots["Bars"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Bars */

snapshots["Negative"] = 
`
article "Solde des emplois industriels : de −320 à 210 entre 2021 et 2024"
  sectionheader
    heading "Solde des emplois industriels : de −320 à 210 entre 2021 et 2024" level=3
      link "Solde des emplois industriels : de −320 à 210 entre 2021 et 2024"
    paragraph
      text "Solde des emplois industriels, Axe Seine, de 2021 à 2024"
  slider "Parcourir les valeurs du graphique" value="4"
  table "Solde des emplois industriels : de −320 (2021) à 210 (2024)."
    caption
      text "Solde des emplois industriels : de −320 (2021) à 210 (2024)."
    rowgroup
      row
        columnheader "Période"
        columnheader "Solde des emplois industriels"
    row
      rowheader "2021"
      cell "−320"
    row
      rowheader "2022"
      cell "−115"
    row
      rowheader "2023"
      cell "48"
    row
      rowheader "2024"
      cell "210"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Negative */

snapshots["Degrees"] = 
`
article "Une action sur deux est une contractualisation"
  sectionheader
    heading "Une action sur deux est une contractualisation" level=3
      link "Une action sur deux est une contractualisation"
    paragraph
      text "Actions par degré de coopération, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Une action sur deux est une contractualisation (17 sur 34)."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34)."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Actions"
        columnheader "Part"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Degrees */

snapshots["DegreesTable"] = 
`
article "Une action sur deux est une contractualisation"
  sectionheader
    heading "Une action sur deux est une contractualisation" level=3
      link "Une action sur deux est une contractualisation"
    paragraph
      text "Actions par degré de coopération, Ensemble du programme"
  table "Une action sur deux est une contractualisation (17 sur 34)."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34)."
    rowgroup
      row
        columnheader "Degré"
          button "Degré"
        columnheader "Actions"
          button "Actions"
        columnheader "Part"
          button "Part"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le graphique"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot DegreesTable */

snapshots["ComparedDegrees"] = 
`
article "La plus haute des valeurs connues : Contractualisation (Axe Seine)"
  sectionheader
    heading "La plus haute des valeurs connues : Contractualisation (Axe Seine)" level=3
      link "La plus haute des valeurs connues : Contractualisation (Axe Seine)"
    paragraph
      text "Actions par degré de coopération"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La plus haute des valeurs connues : Contractualisation, 5 actions ; 1 catégorie sans donnée – Axe Seine."
    caption
      text "La plus haute des valeurs connues : Contractualisation, 5 actions ; 1 catégorie sans donnée – Axe Seine."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Axe Seine (actions)"
        columnheader "Grand Chalon (actions)"
    row
      rowheader "Réseau informel"
      cell "1"
      cell "0"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "1"
    row
      rowheader "Contractualisation"
      cell "5"
      cell "4"
    row
      rowheader "Association"
      cell "non disponible"
      cell "2"
    row
      rowheader "Structure commune"
      cell "2"
      cell "1"
    row
      rowheader "Cluster pérenne"
      cell "0"
      cell "1"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot ComparedDegrees */

snapshots["Statuses"] = 
`
article "15 actions sur 34 sont réalisées"
  sectionheader
    heading "15 actions sur 34 sont réalisées" level=3
      link "15 actions sur 34 sont réalisées"
    paragraph
      text "Actions par avancement, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="9"
  table "15 actions sur 34 sont réalisées (44 %)."
    caption
      text "15 actions sur 34 sont réalisées (44 %)."
    rowgroup
      row
        columnheader "Avancement"
        columnheader "Actions"
        columnheader "Part"
    row
      rowheader "À venir"
      cell "2"
      cell "5,9 %"
    row
      rowheader "En cours"
      cell "8"
      cell "23,5 %"
    row
      rowheader "Réalisée"
      cell "15"
      cell "44,1 %"
    row
      rowheader "En pause"
      cell "0"
      cell "0 %"
    row
      rowheader "Bloquée"
      cell "0"
      cell "0 %"
    row
      rowheader "Abandonnée"
      cell "1"
      cell "2,9 %"
    row
      rowheader "À discuter"
      cell "0"
      cell "0 %"
    row
      rowheader "À vérifier"
      cell "8"
      cell "23,5 %"
    row
      rowheader "Non renseigné"
      cell "0"
      cell "0 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Statuses */

snapshots["KnownFunding"] = 
`
article "La valeur la plus haute : Transition"
  sectionheader
    heading "La valeur la plus haute : Transition" level=3
      link "La valeur la plus haute : Transition"
    paragraph
      text "Financements connus, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="5"
  table "La valeur la plus haute : Transition, 41 250 000 €."
    caption
      text "La valeur la plus haute : Transition, 41 250 000 €."
    rowgroup
      row
        columnheader "Catégorie"
        columnheader "Financements connus"
    row
      rowheader "Transition"
      cell "41 250 000 €"
    row
      rowheader "Innovation"
      cell "27 600 000 €"
    row
      rowheader "Compétences"
      cell "3 480 000 €"
    row
      rowheader "Foncier"
      cell "12 000 000 €"
    row
      rowheader "Transversal"
      cell "0 €"
    rowgroup
      row
        rowheader "Ensemble"
        cell "84 330 000 €"
  list
    listitem level=1
      text "21 fiches sur 34 sans montant"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot KnownFunding */

snapshots["UnknownCategories"] = 
`
article "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
  sectionheader
    heading "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail" level=3
      link "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
    paragraph
      text "Emplois créés ou perdus par branche, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="4"
  table "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail, 120 emplois ; 1 catégorie sans donnée."
    caption
      text "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail, 120 emplois ; 1 catégorie sans donnée."
    rowgroup
      row
        columnheader "Catégorie"
        columnheader "Emplois"
    row
      rowheader "Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
      cell "120"
    row
      rowheader "Métallurgie"
      cell "−45"
    row
      rowheader "Chimie"
      cell "non disponible"
    row
      rowheader "__proto__"
      cell "0"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot UnknownCategories */

snapshots["Doughnut"] = 
`
article "Une action sur deux est une contractualisation"
  sectionheader
    heading "Une action sur deux est une contractualisation" level=3
      link "Une action sur deux est une contractualisation"
    paragraph
      text "Actions par degré de coopération, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Une action sur deux est une contractualisation (17 sur 34)."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34)."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Actions"
        columnheader "Part"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Doughnut */

snapshots["NegativeDoughnut"] = 
`
article "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
  sectionheader
    heading "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail" level=3
      link "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
    paragraph
      text "Emplois créés ou perdus par branche, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="4"
  table "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail, 120 emplois ; 1 catégorie sans donnée."
    caption
      text "La plus haute des valeurs connues : Industries agro-alimentaires et fabrication de boissons, hors commerce de détail, 120 emplois ; 1 catégorie sans donnée."
    rowgroup
      row
        columnheader "Catégorie"
        columnheader "Emplois"
    row
      rowheader "Industries agro-alimentaires et fabrication de boissons, hors commerce de détail"
      cell "120"
    row
      rowheader "Métallurgie"
      cell "−45"
    row
      rowheader "Chimie"
      cell "non disponible"
    row
      rowheader "__proto__"
      cell "0"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot NegativeDoughnut */

snapshots["Radar"] = 
`
article "Une action sur deux est une contractualisation"
  sectionheader
    heading "Une action sur deux est une contractualisation" level=3
      link "Une action sur deux est une contractualisation"
    paragraph
      text "Actions par degré de coopération, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Une action sur deux est une contractualisation (17 sur 34)."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34)."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Actions"
        columnheader "Part"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Radar */

snapshots["ComparedRadar"] = 
`
article "Une action sur deux est une contractualisation (Axe Seine)"
  sectionheader
    heading "Une action sur deux est une contractualisation (Axe Seine)" level=3
      link "Une action sur deux est une contractualisation (Axe Seine)"
    paragraph
      text "Actions par degré de coopération"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Une action sur deux est une contractualisation (17 sur 34) – Axe Seine."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34) – Axe Seine."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Axe Seine (actions)"
        columnheader "Grand Chalon (actions)"
        columnheader "Part (Axe Seine)"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "1"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "4"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "2"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "1"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "1"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "9"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot ComparedRadar */

snapshots["Stacked"] = 
`
article "Une action sur deux est une contractualisation"
  sectionheader
    heading "Une action sur deux est une contractualisation" level=3
      link "Une action sur deux est une contractualisation"
    paragraph
      text "Actions par degré de coopération, Ensemble du programme"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Une action sur deux est une contractualisation (17 sur 34)."
    caption
      text "Une action sur deux est une contractualisation (17 sur 34)."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Actions"
        columnheader "Part"
    row
      rowheader "Réseau informel"
      cell "0"
      cell "0 %"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "8,8 %"
    row
      rowheader "Contractualisation"
      cell "17"
      cell "50 %"
    row
      rowheader "Association"
      cell "10"
      cell "29,4 %"
    row
      rowheader "Structure commune"
      cell "2"
      cell "5,9 %"
    row
      rowheader "Cluster pérenne"
      cell "2"
      cell "5,9 %"
    rowgroup
      row
        rowheader "Ensemble"
        cell "34"
        cell "100 %"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Stacked */

snapshots["StackedCompared"] = 
`
article "La plus haute des valeurs connues : Contractualisation (Axe Seine)"
  sectionheader
    heading "La plus haute des valeurs connues : Contractualisation (Axe Seine)" level=3
      link "La plus haute des valeurs connues : Contractualisation (Axe Seine)"
    paragraph
      text "Actions par degré de coopération"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La plus haute des valeurs connues : Contractualisation, 5 actions ; 1 catégorie sans donnée – Axe Seine."
    caption
      text "La plus haute des valeurs connues : Contractualisation, 5 actions ; 1 catégorie sans donnée – Axe Seine."
    rowgroup
      row
        columnheader "Degré"
        columnheader "Axe Seine (actions)"
        columnheader "Grand Chalon (actions)"
    row
      rowheader "Réseau informel"
      cell "1"
      cell "0"
    row
      rowheader "Contrat d’achat/vente"
      cell "3"
      cell "1"
    row
      rowheader "Contractualisation"
      cell "5"
      cell "4"
    row
      rowheader "Association"
      cell "non disponible"
      cell "2"
    row
      rowheader "Structure commune"
      cell "2"
      cell "1"
    row
      rowheader "Cluster pérenne"
      cell "0"
      cell "1"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiches actions réunies par Tissu, sources citées dans chaque fiche"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot StackedCompared */

snapshots["StackedYears"] = 
`
article "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
  sectionheader
    heading "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries" level=3
      link "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
    paragraph
      text "Déchets valorisés, de 2021 à 2024"
  slider "Parcourir les valeurs du graphique" value="4"
  table "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    caption
      text "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    rowgroup
      row
        columnheader "Série"
        columnheader "2021"
        columnheader "2022"
        columnheader "2023"
        columnheader "2024"
    row
      rowheader "Site de Port-Jérôme"
      cell "1 200"
      cell "1 350"
      cell "1 800"
      cell "2 100"
    row
      rowheader "Site de Lillebonne"
      cell "400"
      cell "520"
      cell "610"
      cell "900"
    row
      rowheader "Site de Notre-Dame-de-Gravenchon"
      cell "non disponible"
      cell "90"
      cell "240"
      cell "260"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot StackedYears */

snapshots["Horizontal"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Horizontal */

snapshots["HorizontalStack"] = 
`
article "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
  sectionheader
    heading "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries" level=3
      link "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
    paragraph
      text "Déchets valorisés, de 2021 à 2024"
  slider "Parcourir les valeurs du graphique" value="4"
  table "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    caption
      text "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    rowgroup
      row
        columnheader "Série"
        columnheader "2021"
        columnheader "2022"
        columnheader "2023"
        columnheader "2024"
    row
      rowheader "Site de Port-Jérôme"
      cell "1 200"
      cell "1 350"
      cell "1 800"
      cell "2 100"
    row
      rowheader "Site de Lillebonne"
      cell "400"
      cell "520"
      cell "610"
      cell "900"
    row
      rowheader "Site de Notre-Dame-de-Gravenchon"
      cell "non disponible"
      cell "90"
      cell "240"
      cell "260"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot HorizontalStack */

snapshots["Several"] = 
`
article "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries"
  sectionheader
    heading "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries" level=3
      link "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries"
    paragraph
      text "Population municipale, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "Population municipale, édition 2025 : de 77 968 habitants (CA Caux Seine Agglo) à 114 872 habitants (Laval Agglomération), 5 séries."
    caption
      text "Population municipale, édition 2025 : de 77 968 habitants (CA Caux Seine Agglo) à 114 872 habitants (Laval Agglomération), 5 séries."
    rowgroup
      row
        columnheader "Série"
        columnheader "2020"
        columnheader "2021"
        columnheader "2022"
        columnheader "2023"
        columnheader "2024"
        columnheader "2025"
    row
      rowheader "CA Caux Seine Agglo"
      cell "77 495"
      cell "77 906"
      cell "78 006"
      cell "77 889"
      cell "78 036"
      cell "77 968"
    row
      rowheader "La Roche-sur-Yon Agglomération"
      cell "96 286"
      cell "97 028"
      cell "97 771"
      cell "98 290"
      cell "98 273"
      cell "98 488"
    row
      rowheader "CA du Puy-en-Velay"
      cell "82 521"
      cell "82 673"
      cell "82 871"
      cell "82 539"
      cell "82 300"
      cell "82 819"
    row
      rowheader "CU Creusot Montceau"
      cell "94 159"
      cell "93 072"
      cell "92 305"
      cell "91 612"
      cell "90 674"
      cell "90 474"
    row
      rowheader "Laval Agglomération"
      cell "113 593"
      cell "113 854"
      cell "114 340"
      cell "114 501"
      cell "114 674"
      cell "114 872"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Several */

snapshots["SeveralTable"] = 
`
article "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries"
  sectionheader
    heading "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries" level=3
      link "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries"
    paragraph
      text "Population municipale, éditions 2020 à 2025"
  region "Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries"
    table "Population municipale, édition 2025 : de 77 968 habitants (CA Caux Seine Agglo) à 114 872 habitants (Laval Agglomération), 5 séries."
      caption
        text "Population municipale, édition 2025 : de 77 968 habitants (CA Caux Seine Agglo) à 114 872 habitants (Laval Agglomération), 5 séries."
      rowgroup
        row
          columnheader "Série"
            button "Série"
          columnheader "2020"
            button "2020"
          columnheader "2021"
            button "2021"
          columnheader "2022"
            button "2022"
          columnheader "2023"
            button "2023"
          columnheader "2024"
            button "2024"
          columnheader "2025"
            button "2025"
      row
        rowheader "CA Caux Seine Agglo"
        cell "77 495"
        cell "77 906"
        cell "78 006"
        cell "77 889"
        cell "78 036"
        cell "77 968"
      row
        rowheader "La Roche-sur-Yon Agglomération"
        cell "96 286"
        cell "97 028"
        cell "97 771"
        cell "98 290"
        cell "98 273"
        cell "98 488"
      row
        rowheader "CA du Puy-en-Velay"
        cell "82 521"
        cell "82 673"
        cell "82 871"
        cell "82 539"
        cell "82 300"
        cell "82 819"
      row
        rowheader "CU Creusot Montceau"
        cell "94 159"
        cell "93 072"
        cell "92 305"
        cell "91 612"
        cell "90 674"
        cell "90 474"
      row
        rowheader "Laval Agglomération"
        cell "113 593"
        cell "113 854"
        cell "114 340"
        cell "114 501"
        cell "114 674"
        cell "114 872"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le graphique"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot SeveralTable */

snapshots["GroupedYears"] = 
`
article "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
  sectionheader
    heading "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries" level=3
      link "Déchets valorisés, 2024 : de 260 à 2 100 t selon les 3 séries"
    paragraph
      text "Déchets valorisés, de 2021 à 2024"
  slider "Parcourir les valeurs du graphique" value="4"
  table "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    caption
      text "Déchets valorisés, 2024 : de 260 t (Site de Notre-Dame-de-Gravenchon) à 2 100 t (Site de Port-Jérôme), 3 séries."
    rowgroup
      row
        columnheader "Série"
        columnheader "2021"
        columnheader "2022"
        columnheader "2023"
        columnheader "2024"
    row
      rowheader "Site de Port-Jérôme"
      cell "1 200"
      cell "1 350"
      cell "1 800"
      cell "2 100"
    row
      rowheader "Site de Lillebonne"
      cell "400"
      cell "520"
      cell "610"
      cell "900"
    row
      rowheader "Site de Notre-Dame-de-Gravenchon"
      cell "non disponible"
      cell "90"
      cell "240"
      cell "260"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot GroupedYears */

snapshots["Events"] = 
`
article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
  sectionheader
    heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3
      link "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"
    paragraph
      text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"
  slider "Parcourir les valeurs du graphique" value="6"
  table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    caption
      text "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."
    rowgroup
      row
        columnheader "Édition"
        columnheader "Population municipale (hab.)"
    row
      rowheader "2020"
      cell "77 495"
    row
      rowheader "2021"
      cell "77 906"
    row
      rowheader "2022"
      cell "78 006"
    row
      rowheader "2023"
      cell "77 889"
    row
      rowheader "2024"
      cell "78 036"
    row
      rowheader "2025"
      cell "77 968"
  list
    listitem level=1
      text "Objectif : 79 000 habitants"
    listitem level=1
      text "À noter : 1. 2022 (Entrée de deux communes), 2. 2024 (Nouveau recensement), 3. 2031 (Après la dernière édition)"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Events */

snapshots["Target"] = 
`
article "Élèves de l’école de production : de 6 à 27 entre 2024 et 2026"
  sectionheader
    heading "Élèves de l’école de production : de 6 à 27 entre 2024 et 2026" level=3
      link "Élèves de l’école de production : de 6 à 27 entre 2024 et 2026"
    paragraph
      text "Élèves de l’école de production, Nord Franche-Comté, de 2024 à 2026"
  slider "Parcourir les valeurs du graphique" value="3"
  table "Élèves de l’école de production : de 6 (2024) à 27 (2026)."
    caption
      text "Élèves de l’école de production : de 6 (2024) à 27 (2026)."
    rowgroup
      row
        columnheader "Période"
        columnheader "Élèves de l’école de production"
    row
      rowheader "2024"
      cell "6"
    row
      rowheader "2025"
      cell "18"
    row
      rowheader "2026"
      cell "27"
  list
    listitem level=1
      text "Objectif : 40 élèves"
  sectionfooter
    paragraph
      text "Source"
      text ":"
      text "Fiche « Installer une école de production dans un hangar industriel »"
      text ", Licence Ouverte 2.0"
      text "."
      text "Mise à jour : 23 novembre 2026."
    button "Voir le tableau"
    group
      DisclosureTriangle "Emporter"
`;
/* end snapshot Target */

snapshots["English"] = 
`
article "Municipal population: +0.6% between the 2020 and 2025 editions (CA Caux Seine Agglo)"
  sectionheader
    heading "Municipal population: +0.6% between the 2020 and 2025 editions (CA Caux Seine Agglo)" level=3
      link "Municipal population: +0.6% between the 2020 and 2025 editions (CA Caux Seine Agglo)"
    paragraph
      text "Municipal population, 2020 to 2025 editions"
  slider "Go through the values of the chart" value="6"
  table "Municipal population: from 77,495 inhabitants (2020 edition) to 77,968 (2025 edition), +0.6% – CA Caux Seine Agglo."
    caption
      text "Municipal population: from 77,495 inhabitants (2020 edition) to 77,968 (2025 edition), +0.6% – CA Caux Seine Agglo."
    rowgroup
      row
        columnheader "Edition"
        columnheader "CA Caux Seine Agglo (inhab.)"
        columnheader "Median of 227 urban-area communities (inhab.)"
    row
      rowheader "2020"
      cell "77,495"
      cell "80,112"
    row
      rowheader "2021"
      cell "77,906"
      cell "80,406"
    row
      rowheader "2022"
      cell "78,006"
      cell "80,655"
    row
      rowheader "2023"
      cell "77,889"
      cell "80,811"
    row
      rowheader "2024"
      cell "78,036"
      cell "81,002"
    row
      rowheader "2025"
      cell "77,968"
      cell "81,240"
  paragraph
    text "Median of 227 urban-area communities: 81,240 inhabitants (2025 edition)."
  sectionfooter
    paragraph
      text "Source"
      text ":"
      link "INSEE, populations légales, d’après @etalab/decoupage-administratif"
      text ", Licence Ouverte 2.0"
      text "."
      text "Updated: 23 November 2026."
    button "Show the table"
    group
      DisclosureTriangle "Take away"
`;
/* end snapshot English */

