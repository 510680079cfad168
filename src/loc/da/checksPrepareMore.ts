import type { checksPrepareMore as english } from '../en/checksPrepareMore';
import type { Translation } from '../message';

/** Prepare, P10 to P13. */
export const checksPrepareMore: Translation<typeof english> = {
  'check.P10.title': 'Værktøjet har de tilladelser, det har brug for, og ikke flere',
  'check.P10.why':
    'SharePoint giver alle sine webdele én fælles tjenesteprincipal: Det, den får tildelt, kan bruges af ethvert script på enhver side i lejeren. Mangler der tilladelser, bliver kontroller ikke læst; er der for mange, er det en risiko for alle.',
  'check.P10.todo':
    'Godkend det, der mangler, i SharePoint Administration under API-adgang.\nTilbagekald det, der går videre end nødvendigt, medmindre en anden webdel skal bruge det. Nogle har Microsoft godkendt til SharePoint selv: Lad dem være til sidst.\nTilbagekald det hele, når lukningen er gennemført (D07).',
  'check.P10.proof': 'Tilladelserne i tokenet, eller dem dets tjenesteprincipal er tildelt, svarer til værktøjets rutetabel.',
  'check.P10.pass': (values, format) =>
    format.plural(values.count, {
      one: '1 tilladelse er tildelt, som den skal være.',
      other: `${format.number(values.count)} tilladelser er tildelt, som de skal være.`
    }),
  'check.P10.differs': (values, format) =>
    [
      ...(values.missing > 0
        ? [format.plural(values.missing, { one: '1 tilladelse mangler.', other: `${format.number(values.missing)} tilladelser mangler.` })]
        : []),
      ...(values.broader > 0
        ? [
            format.plural(values.broader, {
              one: '1 tilladelse går ud over det, værktøjet har brug for.',
              other: `${format.number(values.broader)} tilladelser går ud over det, værktøjet har brug for.`
            })
          ]
        : [])
    ].join(' '),
  'check.P10.unknown': 'Tokenet oplyser ikke, hvad det må, og dets tjenesteprincipal blev ikke fundet.',
  'check.P10.isMissing': 'Mangler. Det, der kræver tilladelsen, kan hverken læses eller udføres.',
  'check.P10.isBroader': 'Tildelt, men ikke nødvendig for dette værktøj.',
  'check.P10.exposed':
    'Tildelt for alle: Ethvert script på enhver side i denne lejer kan bruge disse tilladelser på den besøgendes vegne.',

  'check.P11.title': 'Ingen anden lejer afhænger af denne',
  'check.P11.why':
    'Partnere, kunder og forbundne lejere mister det, de har her, når lejeren er væk. Brugere, der er klargjort i andre lejere, bliver dér uden kilde.',
  'check.P11.todo':
    'Giv partnere og kunder besked om datoen.\nAfslut partnerrelationer under Indstillinger > Partnerrelationer.\nStop synkronisering på tværs af lejere, og forlad multilejerorganisationen.',
  'check.P11.proof': 'Graph viser ingen relation, ingen partner med adgang på tværs af lejere og ingen multilejerorganisation.',
  'check.P11.pass':
    'Der blev ikke fundet nogen relation til en anden lejer. En kundes egen visning af sin partner findes ikke i Graph; se efter én gang i Microsoft 365 Administration.',
  'check.P11.found': (values, format) =>
    format.plural(values.count, {
      one: '1 relation til en anden lejer',
      other: `${format.number(values.count)} relationer til andre lejere`
    }),
  'check.P11.delegated': 'Du administrerer denne kunde. Adgangen ophører sammen med lejeren.',
  'check.P11.crossTenant': 'Der er konfigureret adgang på tværs af lejere for denne lejer.',
  'check.P11.multiTenant': (values) =>
    values.name === ''
      ? 'Lejeren er med i en multilejerorganisation.'
      : `Lejeren er med i multilejerorganisationen ${values.name}.`,

  'check.P12.title': 'Data er sikkerhedskopieret',
  'check.P12.why':
    'Det, der ikke er sikkerhedskopieret, går tabt: SharePoint og OneDrive slettes straks sammen med deres abonnement. Fortegnelsen viser, hvad der fandtes, men indeholder ikke selve dataene.',
  'check.P12.todo':
    'Sikkerhedskopiér mail, OneDrive, SharePoint og Teams til et sted uden for denne lejer.\nÅbn nogle filer og mails fra sikkerhedskopien.\nBekræft hver type her med dit navn.',
  'check.P12.proof': 'En navngiven person bekræfter hver type. Intet kan læse en sikkerhedskopi for dig.',
  'check.P12.open': 'Ikke alle sikkerhedskopier er bekræftet endnu.',

  'check.P13.title': 'Der er taget hånd om det, Graph ikke kan se',
  'check.P13.why':
    'Telefonnumre, konti hos domæneregistratorer og andre tjenester hænger på denne lejer, uden at Graph ved det. Efter lukningen kan ingen logge på og redde dem.',
  'check.P13.todo': 'Gå listen igennem punkt for punkt.\nBekræft hvert punkt her, også når det ikke er relevant for dig.',
  'check.P13.proof': 'En navngiven person bekræfter hvert punkt.',
  'check.P13.open': 'Ikke alle punkter er bekræftet endnu.'
};
