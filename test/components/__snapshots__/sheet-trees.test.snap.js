/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["card, content"] = 
`
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  sectionheader
    paragraph
      text "Transition"
    paragraph
      text "Contrat d’achat/vente"
  heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    link "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  paragraph
    text "Axe Seine"
  paragraph
    text "Action située dans le territoire, sans lien établi avec le contrat"
  paragraph
    text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
  paragraph
    text "Sevede et 3 partenaires"
    text "("
    text "Entreprises : 2, État et opérateurs : 1"
    text ")"
  list "Financeurs"
    listitem level=1
      text "ADEME"
      text "1,7 M€"
    listitem level=1
      text "16,3 M€ non renseignés"
  DescriptionList
    term "État"
    definition
      text "Réalisée"
    term "Montant"
    definition
      text "18 M€"
    term "Calendrier"
    definition
      text "2014 – oct. 2015"
  group
    DisclosureTriangle "2 sources, une réserve"
`;
/* end snapshot card, content */

snapshots["card, row"] = 
`
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    link "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  paragraph
    text "Transition"
    text ","
    text "contrat d’achat/vente"
    text ", Axe Seine"
    text ". Action située dans le territoire, sans lien établi avec le contrat"
  DescriptionList
    term "État"
    definition
      text "Réalisée"
    term "Montant"
    definition
      text "18 M€"
    term "Calendrier"
    definition
      text "2014 – oct. 2015"
  group
    DisclosureTriangle "2 sources, une réserve"
`;
/* end snapshot card, row */

snapshots["card, compact"] = 
`
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    link "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  text "Transition"
  text ","
  text "contrat d’achat/vente"
  text "Réalisée"
`;
/* end snapshot card, compact */

snapshots["card, little known"] = 
`
article "Créer un campus d’innovation et de formation au cœur d’une zone industrielle"
  sectionheader
    paragraph
      text "axe non renseigné"
    paragraph
      text "forme non renseignée"
  heading "Créer un campus d’innovation et de formation au cœur d’une zone industrielle" level=3
    link "Créer un campus d’innovation et de formation au cœur d’une zone industrielle"
  DescriptionList
    term "État"
    definition
      text "Non renseigné"
    term "Montant"
    definition
      text "non renseigné"
    term "Calendrier"
    definition
      text "non daté"
  paragraph
    text "Sans source"
`;
/* end snapshot card, little known */

snapshots["card, loading"] = 
`
paragraph
  text "Chargement…"
link "Lire la fiche"
`;
/* end snapshot card, loading */

snapshots["card, not found"] = 
`
status live=polite
  text "Ce contenu est introuvable"
  paragraph
    text "Il a pu être retiré ou changer d’adresse."
  link "Lire la fiche"
  button "Réessayer"
`;
/* end snapshot card, not found */

snapshots["card, no API"] = 
`
status live=polite
  text "Le contenu n’est pas encore relié à ses données"
  paragraph
    text "L’adresse du service manque sur cette page."
  link "Lire la fiche"
  button "Réessayer"
`;
/* end snapshot card, no API */

snapshots["card, stale"] = 
`
status live=polite
  text "Données du <jour>. La mise à jour a échoué."
  button "Réessayer"
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  sectionheader
    paragraph
      text "Transition"
    paragraph
      text "Contrat d’achat/vente"
  heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    link "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  paragraph
    text "Axe Seine"
  paragraph
    text "Action située dans le territoire, sans lien établi avec le contrat"
  paragraph
    text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
  paragraph
    text "Sevede et 3 partenaires"
    text "("
    text "Entreprises : 2, État et opérateurs : 1"
    text ")"
  list "Financeurs"
    listitem level=1
      text "ADEME"
      text "1,7 M€"
    listitem level=1
      text "16,3 M€ non renseignés"
  DescriptionList
    term "État"
    definition
      text "Réalisée"
    term "Montant"
    definition
      text "18 M€"
    term "Calendrier"
    definition
      text "2014 – oct. 2015"
  group
    DisclosureTriangle "2 sources, une réserve"
`;
/* end snapshot card, stale */

snapshots["list, loading"] = 
`
paragraph
  text "Chargement…"
link "Les actions d’Axe Seine"
`;
/* end snapshot list, loading */

snapshots["list, filtered"] = 
`
region "Actions"
  heading "Les actions" level=3
  search "Chercher dans les actions"
    searchbox "Chercher dans les actions"
    button "Chercher"
  group "Présentation"
    button "Cartes" pressed=true
    button "Tableau"
  LabelText
    text "Trier :"
    combobox "Trier :" value="plus récentes"
      MenuListPopup
        option "plus récentes" selected=true
        option "plus anciennes"
        option "plus gros montants"
        option "plus petits montants"
        option "titre, de A à Z"
        option "titre, de Z à A"
  group "Filtres"
    group "Axe"
      Legend
        button "Axe" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Transition (9 actions)" checked=true
            text "Transition"
            text "("
            text "9 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Innovation (5 actions)" checked=true
            text "Innovation"
            text "("
            text "5 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Compétences (10 actions)"
            text "Compétences"
            text "("
            text "10 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Foncier (5 actions)"
            text "Foncier"
            text "("
            text "5 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Transversal (5 actions)"
            text "Transversal"
            text "("
            text "5 actions"
            text ")"
    group "Degré de coopération"
      Legend
        button "Degré de coopération" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Contrat d’achat/vente (3 actions)"
            text "Contrat d’achat/vente"
            text "("
            text "3 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Contractualisation (5 actions)"
            text "Contractualisation"
            text "("
            text "5 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Association (3 actions)"
            text "Association"
            text "("
            text "3 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Structure commune (1 action)"
            text "Structure commune"
            text "("
            text "1 action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Cluster pérenne (2 actions)"
            text "Cluster pérenne"
            text "("
            text "2 actions"
            text ")"
    group "État"
      Legend
        button "État" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "En cours (7 actions)"
            text "En cours"
            text "("
            text "7 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Réalisée (4 actions)"
            text "Réalisée"
            text "("
            text "4 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "À vérifier (3 actions)"
            text "À vérifier"
            text "("
            text "3 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "En retard (4 actions)"
            text "En retard"
            text "("
            text "4 actions"
            text ")"
    group "Thème"
      Legend
        button "Thème"
    group "Forme de coopération"
      Legend
        button "Forme de coopération"
    group "Famille du porteur"
      Legend
        button "Famille du porteur"
    group "Territoire"
      Legend
        button "Territoire"
    group "Année"
      Legend
        button "Année"
  status live=polite
    text "14 actions"
    text ", page 1 sur 3"
  list "Filtres en cours"
    listitem level=1
      button "Retirer le filtre Axe : Transition"
        text "Transition"
    listitem level=1
      button "Retirer le filtre Axe : Innovation"
        text "Innovation"
    listitem level=1
      button "Tout effacer"
  list
    listitem level=1
      article "Alimenter une usine avec la vapeur de l’incinérateur (23)"
        sectionheader
          paragraph
            text "Innovation"
          paragraph
            text "Contractualisation"
        heading "Alimenter une usine avec la vapeur de l’incinérateur (23)" level=4
          link "Alimenter une usine avec la vapeur de l’incinérateur (23)"
        paragraph
          text "Val de Lorraine"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 4 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "À vérifier"
          term "Montant"
          definition
            text "2,3 M€"
          term "Calendrier"
          definition
            text "depuis 2022"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Réhabiliter l’usine d’eau industrielle (22)"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Contrat d’achat/vente"
        heading "Réhabiliter l’usine d’eau industrielle (22)" level=4
          link "Réhabiliter l’usine d’eau industrielle (22)"
        paragraph
          text "Le Puy – Jeune Loire"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 3 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En retard"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "2021 – 2023"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Alimenter une usine avec la vapeur de l’incinérateur (9)"
        sectionheader
          paragraph
            text "Innovation"
          paragraph
            text "Association"
        heading "Alimenter une usine avec la vapeur de l’incinérateur (9)" level=4
          link "Alimenter une usine avec la vapeur de l’incinérateur (9)"
        paragraph
          text "Grand Chalon"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 8 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "Réalisée"
          term "Montant"
          definition
            text "900 k€"
          term "Calendrier"
          definition
            text "depuis 2020"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Ouvrir une école de production (21)"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Contractualisation"
        heading "Ouvrir une école de production (21)" level=4
          link "Ouvrir une école de production (21)"
        paragraph
          text "Grand Chalon"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 2 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "Réalisée"
          term "Montant"
          definition
            text "2,1 M€"
          term "Calendrier"
          definition
            text "depuis 2020"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Réhabiliter l’usine d’eau industrielle (8)"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Cluster pérenne"
        heading "Réhabiliter l’usine d’eau industrielle (8)" level=4
          link "Réhabiliter l’usine d’eau industrielle (8)"
        paragraph
          text "Sud Champagne"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 7 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En cours"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "depuis 2019"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Ouvrir une école de production"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Contrat d’achat/vente"
        heading "Ouvrir une école de production" level=4
          link "Ouvrir une école de production"
        paragraph
          text "Axe Seine"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 6 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En retard"
          term "Montant"
          definition
            text "700 k€"
          term "Calendrier"
          definition
            text "2018 – 2020"
        group
          DisclosureTriangle "2 sources, une réserve"
  navigation "Pages de la liste"
    list
      listitem level=1
        button "Page 1"
          text "1"
      listitem level=1
        button "Page 2"
          text "2"
      listitem level=1
        button "Page 3"
          text "3"
      listitem level=1
        button "Page suivante"
  group "Emporter ces 14 actions"
    button "Exporter en tableur (CSV)"
    button "JSON"
    status live=polite
`;
/* end snapshot list, filtered */

snapshots["list, nothing found"] = 
`
region "Actions"
  heading "Les actions" level=3
  search "Chercher dans les actions"
    searchbox "Chercher dans les actions" value="xylophone"
      text "xylophone"
    button "Chercher"
  group "Présentation"
    button "Cartes" pressed=true
    button "Tableau"
  LabelText
    text "Trier :"
    combobox "Trier :" value="par pertinence"
      MenuListPopup
        option "par pertinence" selected=true
        option "plus récentes"
        option "plus anciennes"
        option "plus gros montants"
        option "plus petits montants"
        option "titre, de A à Z"
        option "titre, de Z à A"
  group "Filtres"
    group "Axe"
      Legend
        button "Axe" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Transition (Aucune action)"
            text "Transition"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Innovation (Aucune action)"
            text "Innovation"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Compétences (Aucune action)"
            text "Compétences"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Foncier (Aucune action)" checked=true
            text "Foncier"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Transversal (Aucune action)"
            text "Transversal"
            text "("
            text "Aucune action"
            text ")"
    group "Degré de coopération"
      Legend
        button "Degré de coopération" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Contrat d’achat/vente (Aucune action)"
            text "Contrat d’achat/vente"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Contractualisation (Aucune action)"
            text "Contractualisation"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Association (Aucune action)"
            text "Association"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Structure commune (Aucune action)"
            text "Structure commune"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Cluster pérenne (Aucune action)"
            text "Cluster pérenne"
            text "("
            text "Aucune action"
            text ")"
    group "État"
      Legend
        button "État" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "En cours (Aucune action)"
            text "En cours"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "Réalisée (Aucune action)"
            text "Réalisée"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "À vérifier (Aucune action)"
            text "À vérifier"
            text "("
            text "Aucune action"
            text ")"
        listitem level=1
          LabelText
            checkbox "En retard (Aucune action)"
            text "En retard"
            text "("
            text "Aucune action"
            text ")"
    group "Thème"
      Legend
        button "Thème"
    group "Forme de coopération"
      Legend
        button "Forme de coopération"
    group "Famille du porteur"
      Legend
        button "Famille du porteur"
    group "Territoire"
      Legend
        button "Territoire"
    group "Année"
      Legend
        button "Année"
  status live=polite
    text "Aucune action"
    text "pour « xylophone »"
  list "Filtres en cours"
    listitem level=1
      button "Retirer le filtre Axe : Foncier"
        text "Foncier"
    listitem level=1
      button "Retirer le filtre Chercher dans les actions : « xylophone »"
        text "« xylophone »"
    listitem level=1
      button "Tout effacer"
  text "Aucune action ne correspond"
  paragraph
    text "Essayez un autre mot, ou un mot de moins."
  list
    listitem level=1
      button "Sans la recherche « xylophone »"
    listitem level=1
      button "Tout effacer"
`;
/* end snapshot list, nothing found */

snapshots["list, bare territory"] = 
`
region "Actions"
  heading "Les actions : Bresse – Haut-Bugey" level=3
  status live=polite
    text "Aucune action"
  text "Aucune action publiée pour Bresse – Haut-Bugey"
  paragraph
    text "Les actions de ce territoire ne sont pas encore dans les données partagées."
  paragraph
    text "Auvergne-Rhône-Alpes, 214 300 habitants (édition 2024)"
  paragraph
    text "Ses 3 intercommunalités"
  list
    listitem level=1
      text "CA Haut-Bugey Agglomération, 64 100 habitants"
    listitem level=1
      text "CA du Bassin de Bourg-en-Bresse, 134 900 habitants"
    listitem level=1
      text "CC de la Plaine de l’Ain"
  heading "Ce que font des territoires comparables" level=4
  list
    listitem level=1
      paragraph
        text "Axe Seine : même région (Auvergne-Rhône-Alpes), population voisine (398 000 habitants)."
      article "Réhabiliter l’usine d’eau industrielle"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Contractualisation"
        heading "Réhabiliter l’usine d’eau industrielle" level=5
          link "Réhabiliter l’usine d’eau industrielle"
        paragraph
          text "Axe Seine"
          text ","
          text "2012 – 2014"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 0 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "Réalisée"
          term "Montant"
          definition
            text "100 k€"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      paragraph
        text "Axe Seine : même région (Auvergne-Rhône-Alpes), population voisine (398 000 habitants)."
      article "Alimenter une usine avec la vapeur de l’incinérateur"
        sectionheader
          paragraph
            text "Innovation"
          paragraph
            text "Contrat d’achat/vente"
        heading "Alimenter une usine avec la vapeur de l’incinérateur" level=5
          link "Alimenter une usine avec la vapeur de l’incinérateur"
        paragraph
          text "Sud Champagne"
          text ","
          text "depuis 2013"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 1 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En cours"
          term "Montant"
          definition
            text "non renseigné"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      paragraph
        text "Sud Champagne : population voisine (180 000 habitants), même genre d’intercommunalités."
      article "Mettre en commun un laboratoire de contrôle"
        sectionheader
          paragraph
            text "Compétences"
          paragraph
            text "Association"
        heading "Mettre en commun un laboratoire de contrôle" level=5
          link "Mettre en commun un laboratoire de contrôle"
        paragraph
          text "Le Puy – Jeune Loire"
          text ","
          text "2015 – 2017"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 3 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En retard"
          term "Montant"
          definition
            text "non renseigné"
        group
          DisclosureTriangle "2 sources, une réserve"
  heading "Publier une première fiche" level=4
  paragraph
    text "Une fiche tient en quelques lignes : un titre, un porteur, un état. Elle vient d’un tableur ou d’un message, et rejoint les données partagées après relecture."
  paragraph
    link "Proposer une fiche"
`;
/* end snapshot list, bare territory */

snapshots["list, refused"] = 
`
status live=polite
  text "La demande n’a pas été comprise"
  paragraph
    text "Le service l’a refusée."
  link "Les actions d’Axe Seine"
  button "Réessayer"
`;
/* end snapshot list, refused */

snapshots["list, stale"] = 
`
region "Actions"
  heading "Les actions" level=3
  search "Chercher dans les actions"
    searchbox "Chercher dans les actions"
    button "Chercher"
  group "Présentation"
    button "Cartes" pressed=true
    button "Tableau"
  LabelText
    text "Trier :"
    combobox "Trier :" value="plus récentes"
      MenuListPopup
        option "plus récentes" selected=true
        option "plus anciennes"
        option "plus gros montants"
        option "plus petits montants"
        option "titre, de A à Z"
        option "titre, de Z à A"
  group "Filtres"
    group "Axe"
      Legend
        button "Axe" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Transition (9 actions)"
            text "Transition"
            text "("
            text "9 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Innovation (5 actions)"
            text "Innovation"
            text "("
            text "5 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Compétences (10 actions)"
            text "Compétences"
            text "("
            text "10 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Foncier (5 actions)"
            text "Foncier"
            text "("
            text "5 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Transversal (5 actions)"
            text "Transversal"
            text "("
            text "5 actions"
            text ")"
    group "Degré de coopération"
      Legend
        button "Degré de coopération" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "Contrat d’achat/vente (7 actions)"
            text "Contrat d’achat/vente"
            text "("
            text "7 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Contractualisation (14 actions)"
            text "Contractualisation"
            text "("
            text "14 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Association (7 actions)"
            text "Association"
            text "("
            text "7 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Structure commune (3 actions)"
            text "Structure commune"
            text "("
            text "3 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Cluster pérenne (3 actions)"
            text "Cluster pérenne"
            text "("
            text "3 actions"
            text ")"
    group "État"
      Legend
        button "État" expanded=true
      list
        listitem level=1
          LabelText
            checkbox "En cours (17 actions)"
            text "En cours"
            text "("
            text "17 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "Réalisée (9 actions)"
            text "Réalisée"
            text "("
            text "9 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "À vérifier (8 actions)"
            text "À vérifier"
            text "("
            text "8 actions"
            text ")"
        listitem level=1
          LabelText
            checkbox "En retard (9 actions)"
            text "En retard"
            text "("
            text "9 actions"
            text ")"
    group "Thème"
      Legend
        button "Thème"
    group "Forme de coopération"
      Legend
        button "Forme de coopération"
    group "Famille du porteur"
      Legend
        button "Famille du porteur"
    group "Territoire"
      Legend
        button "Territoire"
    group "Année"
      Legend
        button "Année"
  status live=polite
    text "34 actions"
    text ", page 1 sur 6"
  status live=polite
    text "Données du <jour>. La mise à jour a échoué."
    button "Réessayer"
  list
    listitem level=1
      article "Animer un club d’écologie industrielle (12)"
        sectionheader
          paragraph
            text "Foncier"
          paragraph
            text "Contrat d’achat/vente"
        heading "Animer un club d’écologie industrielle (12)" level=4
          link "Animer un club d’écologie industrielle (12)"
        paragraph
          text "Vendée Centre"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 2 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En cours"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "depuis 2023"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Transformer un centre de formation en ateliers partagés (24)"
        sectionheader
          paragraph
            text "Compétences"
          paragraph
            text "Association"
        heading "Transformer un centre de formation en ateliers partagés (24)" level=4
          link "Transformer un centre de formation en ateliers partagés (24)"
        paragraph
          text "Vendée Centre"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 5 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En cours"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "depuis 2023"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Alimenter une usine avec la vapeur de l’incinérateur (23)"
        sectionheader
          paragraph
            text "Innovation"
          paragraph
            text "Contractualisation"
        heading "Alimenter une usine avec la vapeur de l’incinérateur (23)" level=4
          link "Alimenter une usine avec la vapeur de l’incinérateur (23)"
        paragraph
          text "Val de Lorraine"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 4 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "À vérifier"
          term "Montant"
          definition
            text "2,3 M€"
          term "Calendrier"
          definition
            text "depuis 2022"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Mettre en commun un laboratoire de contrôle (11)"
        sectionheader
          paragraph
            text "Compétences"
          paragraph
            text "Contractualisation"
        heading "Mettre en commun un laboratoire de contrôle (11)" level=4
          link "Mettre en commun un laboratoire de contrôle (11)"
        paragraph
          text "Val de Lorraine"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 1 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "À vérifier"
          term "Montant"
          definition
            text "1,1 M€"
          term "Calendrier"
          definition
            text "depuis 2022"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Construire une rocade avec du sable de lavage de betteraves (34)"
        sectionheader
          paragraph
            text "Transversal"
          paragraph
            text "Association"
        heading "Construire une rocade avec du sable de lavage de betteraves (34)" level=4
          link "Construire une rocade avec du sable de lavage de betteraves (34)"
        paragraph
          text "Le Puy – Jeune Loire"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 6 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En retard"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "2021 – 2023"
        group
          DisclosureTriangle "2 sources, une réserve"
    listitem level=1
      article "Réhabiliter l’usine d’eau industrielle (22)"
        sectionheader
          paragraph
            text "Transition"
          paragraph
            text "Contrat d’achat/vente"
        heading "Réhabiliter l’usine d’eau industrielle (22)" level=4
          link "Réhabiliter l’usine d’eau industrielle (22)"
        paragraph
          text "Le Puy – Jeune Loire"
        paragraph
          text "Action située dans le territoire, sans lien établi avec le contrat"
        paragraph
          text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
        paragraph
          text "Porteur 3 et 3 partenaires"
          text "("
          text "Entreprises : 2, État et opérateurs : 1"
          text ")"
        DescriptionList
          term "État"
          definition
            text "En retard"
          term "Montant"
          definition
            text "non renseigné"
          term "Calendrier"
          definition
            text "2021 – 2023"
        group
          DisclosureTriangle "2 sources, une réserve"
  navigation "Pages de la liste"
    list
      listitem level=1
        button "Page 1"
          text "1"
      listitem level=1
        button "Page 2"
          text "2"
      listitem level=1
        button "Page 3"
          text "3"
      listitem level=1
        button "Page 4"
          text "4"
      listitem level=1
        button "Page 5"
          text "5"
      listitem level=1
        button "Page 6"
          text "6"
      listitem level=1
        button "Page suivante"
  group "Emporter ces 34 actions"
    button "Exporter en tableur (CSV)"
    button "JSON"
    status live=polite
`;
/* end snapshot list, stale */

snapshots["sheet, own data"] = 
`
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  sectionheader
    paragraph
      text "Transition"
      text ","
      text "degré 1 sur 5 : contrat d’achat/vente"
    paragraph
      text "En cours"
    heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    paragraph
      text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
  navigation "Sommaire"
    list
      listitem level=1
        link "Contexte"
      listitem level=1
        link "Objectifs"
      listitem level=1
        link "Description"
      listitem level=1
        link "Calendrier"
      listitem level=1
        link "Financement"
      listitem level=1
        link "Indicateurs"
      listitem level=1
        link "Partenaires"
      listitem level=1
        link "Documents"
      listitem level=1
        link "Sources"
      listitem level=1
        link "Contact"
  DescriptionList
    term "Pilote"
    definition
      text "Sevede"
      text "Collectivités"
    term "Territoire d’industrie"
    definition
      text "Axe Seine"
    term "Intercommunalité"
    definition
      text "CA Caux Seine Agglo"
    term "Calendrier"
    definition
      text "2014 – juin 2027"
    term "Montant"
    definition
      text "18 M€"
      text "dont 10,7 M€ de financeurs connus"
    term "Thèmes"
    definition
      text "écologie industrielle et territoriale, décarbonation, énergie"
    term "Programme"
    definition
      text "Action située dans le territoire, sans lien établi avec le contrat"
    term "Vérification"
    definition
      text "9 mars 2026"
  complementary "Réserve"
    paragraph
      text "Jour et mois d’inauguration lus ; l’année 2015 est déduite d’un entretien de décembre 2014."
  group "Utiliser cette fiche"
    button "Imprimer"
    button "Copier la citation"
    button "Signaler ou compléter"
  heading "Contexte" level=4
  paragraph
    text "L’incinérateur brûle 180 000 t par an. Sa vapeur était perdue."
  paragraph
    text "L’usine voisine brûlait du gaz."
  heading "Objectifs" level=4
  paragraph
    text "Remplacer 80 % du gaz naturel."
  heading "Description" level=4
  heading "Le réseau" level=5
  paragraph
    text "Trois"
    strong
      text "kilomètres"
    text "de tuyaux,"
    link "décrits ici"
  heading "Les travaux" level=6
  list
    listitem level=1
      paragraph
        text "creuser"
    listitem level=1
      paragraph
        text "souder"
  blockquote
    paragraph
      text "Un voisin utile."
  code
    text "P = 12 bar"
  separator
  paragraph
    text "Première ligne"
    emphasis
      text "seconde ligne"
  heading "Calendrier" level=4
  list
    listitem level=1
      text "2014"
      text "Début"
    listitem level=1
      text "2 octobre 2015"
      text "Inauguration"
      text ","
      text "fait"
    listitem level=1
      text "mars 2026"
      text "Raccordement du second client"
      text ","
      text "en retard"
    listitem level=1
      text "janvier 2027"
      text "Mise en service du second client"
      text ","
      text "prochaine étape"
    listitem level=1
      text "juin 2027"
      text "Fin prévue"
      text ","
      text "à venir"
    listitem level=1
      text "non daté"
      text "Extension vers le port"
      text ","
      text "à venir"
  heading "Financement" level=4
  paragraph
    text "18 M€"
    text "environ 18 M€,"
    text "hors taxes"
  table "Plan de financement"
    caption
      text "Plan de financement"
    rowgroup
      row
        columnheader "Financeur"
        columnheader "Part"
        columnheader "Montant"
    row
      rowheader "Sevede"
      cell "50 %"
      cell "9 000 000 €"
    row
      rowheader "ADEME"
      cell "9 %"
      cell "1 700 000 €"
    row
      rowheader "Région Normandie"
      cell
      cell "non renseigné"
    row
      rowheader "Financeurs non renseignés"
      cell "41 %"
      cell "7 300 000 €"
  heading "Indicateurs" level=4
  list
    listitem level=1
      text "330 000"
      text "MWh/an"
      text "Vapeur livrée"
      text "Départ : 0 MWh/an ; Cible : 350 000 MWh/an ; 2024"
    listitem level=1
      text "12"
      text "Emplois"
  heading "Partenaires" level=4
  table "Partenaires de l’action, par famille d’acteurs"
    caption
      text "Partenaires de l’action, par famille d’acteurs"
    rowgroup
      row
        columnheader "Acteur"
        columnheader "Rôle"
    row
      rowheader "Entreprises"
    row
      rowheader "Suez"
      cell "exploitant"
    row
      rowheader "Tereos"
      cell "client"
    row
      rowheader "État et opérateurs"
    row
      rowheader "ADEME"
      cell "financeur"
  heading "Documents" level=4
  list
    listitem level=1
      link "Convention de fourniture"
      text "PDF, 1,2 Mo"
    listitem level=1
      link "Page du projet"
  heading "Sources" level=4
  list
    listitem level=1
      link "Le Journal des Entreprises"
    listitem level=1
      link "Agromatin"
      text "2015"
  paragraph
    text "Licence Ouverte 2.0, rédaction Tissu. Mise à jour : 23 novembre 2026"
    text "."
  heading "Contact" level=4
  paragraph
    text "Direction du développement économique"
  list
    listitem level=1
      link "eco@example.org"
    listitem level=1
      link "+33 2 00 00 00 00"
`;
/* end snapshot sheet, own data */

snapshots["sheet, nothing known"] = 
`
article "Créer un campus d’innovation et de formation au cœur d’une zone industrielle"
  sectionheader
    paragraph
      text "axe non renseigné"
      text ","
      text "forme non renseignée"
    paragraph
      text "Non renseigné"
    heading "Créer un campus d’innovation et de formation au cœur d’une zone industrielle" level=3
  DescriptionList
    term "Pilote"
    definition
      text "CC Val de Lorraine"
      text "Collectivités"
    term "Territoire d’industrie"
    definition
      text "non renseigné"
    term "Calendrier"
    definition
      text "non daté"
    term "Montant"
    definition
      text "non renseigné"
    term "Vérification"
    definition
      text "Jamais vérifiée"
  group "Utiliser cette fiche"
    button "Imprimer"
    button "Copier la citation"
    button "Signaler ou compléter"
  heading "Objectifs" level=4
  text "Non renseignés par le territoire."
  heading "Calendrier" level=4
  text "Aucune date renseignée."
  heading "Financement" level=4
  text "Montant et financeurs non renseignés."
  heading "Documents" level=4
  text "Aucun document publié."
  heading "Sources" level=4
  text "Aucune source citée."
  paragraph
    text "non daté"
    text "."
`;
/* end snapshot sheet, nothing known */

snapshots["sheet, empty"] = 
`
article "Créer un campus d’innovation et de formation au cœur d’une zone industrielle"
  heading "Créer un campus d’innovation et de formation au cœur d’une zone industrielle" level=3
  paragraph
    text "De cette action, seul le titre est publié. Le territoire n’a pas encore renseigné le reste."
`;
/* end snapshot sheet, empty */

snapshots["sheet, loading"] = 
`
paragraph
  text "Chargement…"
link "Lire la fiche"
`;
/* end snapshot sheet, loading */

snapshots["sheet, not found"] = 
`
status live=polite
  text "Ce contenu est introuvable"
  paragraph
    text "Il a pu être retiré ou changer d’adresse."
  link "Lire la fiche"
  button "Réessayer"
`;
/* end snapshot sheet, not found */

snapshots["sheet, stale"] = 
`
status live=polite
  text "Données du <jour>. La mise à jour a échoué."
  button "Réessayer"
article "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur"
  sectionheader
    paragraph
      text "Transition"
      text ","
      text "degré 1 sur 5 : contrat d’achat/vente"
    paragraph
      text "Réalisée"
    heading "Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur" level=3
    paragraph
      text "Un réseau de 3 km relie l’unité de valorisation des déchets du syndicat intercommunal à une usine d’amidon-éthanol voisine et remplace l’essentiel du gaz naturel."
  navigation "Sommaire"
    list
      listitem level=1
        link "Objectifs"
      listitem level=1
        link "Calendrier"
      listitem level=1
        link "Financement"
      listitem level=1
        link "Indicateurs"
      listitem level=1
        link "Partenaires"
      listitem level=1
        link "Coopération"
      listitem level=1
        link "Documents"
      listitem level=1
        link "Sources"
  DescriptionList
    term "Pilote"
    definition
      text "Sevede"
      text "Collectivités"
    term "Territoire d’industrie"
    definition
      text "Axe Seine"
    term "Intercommunalité"
    definition
      text "CA Caux Seine Agglo"
    term "Calendrier"
    definition
      text "2014 – oct. 2015"
    term "Montant"
    definition
      text "18 M€"
      text "dont 1,7 M€ de financeurs connus"
    term "Thèmes"
    definition
      text "écologie industrielle et territoriale, décarbonation, énergie"
    term "Programme"
    definition
      text "Action située dans le territoire, sans lien établi avec le contrat"
    term "Vérification"
    definition
      text "Jamais vérifiée"
  complementary "Réserve"
    paragraph
      text "Jour et mois d’inauguration lus ; l’année 2015 est déduite d’un entretien de décembre 2014."
  group "Utiliser cette fiche"
    button "Imprimer"
    button "Copier la citation"
    button "Signaler ou compléter"
  heading "Objectifs" level=4
  text "Non renseignés par le territoire."
  heading "Calendrier" level=4
  list
    listitem level=1
      text "2014"
      text "Début"
    listitem level=1
      text "octobre 2015"
      text "Fin"
      text ","
      text "fait"
    listitem level=1
      text "2 octobre 2015"
      text "Inauguration"
  heading "Financement" level=4
  paragraph
    text "18 M€"
    text "environ 18 M€,"
    text "taxes non précisées"
  table "Plan de financement"
    caption
      text "Plan de financement"
    rowgroup
      row
        columnheader "Financeur"
        columnheader "Part"
        columnheader "Montant"
    row
      rowheader "ADEME"
      cell "9 %"
      cell "1 700 000 €"
    row
      rowheader "Financeurs non renseignés"
      cell "91 %"
      cell "16 300 000 €"
  heading "Indicateurs" level=4
  list
    listitem level=1
      text "330 000"
      text "MWh/an"
      text "Vapeur livrée"
  heading "Partenaires" level=4
  table "Partenaires de l’action, par famille d’acteurs"
    caption
      text "Partenaires de l’action, par famille d’acteurs"
    rowgroup
      row
        columnheader "Acteur"
        columnheader "Rôle"
    row
      rowheader "Entreprises"
    row
      rowheader "Suez"
      cell "exploitant"
    row
      rowheader "Tereos"
      cell "client"
    row
      rowheader "État et opérateurs"
    row
      rowheader "ADEME"
      cell "financeur"
  heading "Coopération" level=4
  status live=polite
    text "Ce contenu est introuvable"
    paragraph
      text "Il a pu être retiré ou changer d’adresse."
    link "Coopération"
    button "Réessayer"
  heading "Documents" level=4
  text "Aucun document publié."
  heading "Sources" level=4
  list
    listitem level=1
      link "Le Journal des Entreprises"
    listitem level=1
      link "Agromatin"
      text "2015"
  paragraph
    text "Licence Ouverte 2.0, rédaction Tissu. Mise à jour : 23 novembre 2026"
    text "."
`;
/* end snapshot sheet, stale */

