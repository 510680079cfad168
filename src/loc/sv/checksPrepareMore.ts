import type { Translation } from '../message';
import type { checksPrepareMore as enChecksPrepareMore } from '../en/checksPrepareMore';

/** Prepare, P10 to P13. */
export const checksPrepareMore: Translation<typeof enChecksPrepareMore> = {
  'check.P10.title': 'Verktyget har de behörigheter det behöver, och inte fler',
  'check.P10.why':
    'Alla webbdelar i SharePoint delar ett och samma tjänsthuvudnamn: det som beviljas för det kan användas av alla skript på alla sidor i klientorganisationen. Saknas behörigheter kan kontroller inte läsas. Bredare behörigheter är en risk för alla.',
  'check.P10.todo':
    'Godkänn det som saknas i administrationscentret för SharePoint under API-åtkomst.\nÅterkalla det som är bredare, om inte en annan webbdel behöver det. En del har Microsoft godkänt för SharePoint självt: låt dem vara till slutet.\nÅterkalla allt när stängningen är klar (D07).',
  'check.P10.proof':
    'Behörigheterna i token, eller de som har beviljats tjänsthuvudnamnet, motsvarar de anrop som verktyget gör.',
  'check.P10.pass': (values, format) =>
    format.plural(values.count, {
      one: '1 behörighet är beviljad, precis det som behövs.',
      other: `${format.number(values.count)} behörigheter är beviljade, precis det som behövs.`
    }),
  'check.P10.differs': (values, format) =>
    [
      ...(values.missing > 0
        ? [format.plural(values.missing, { one: '1 behörighet saknas.', other: `${format.number(values.missing)} behörigheter saknas.` })]
        : []),
      ...(values.broader > 0
        ? [
            format.plural(values.broader, {
              one: '1 behörighet går utöver vad verktyget behöver.',
              other: `${format.number(values.broader)} behörigheter går utöver vad verktyget behöver.`
            })
          ]
        : [])
    ].join(' '),
  'check.P10.unknown': 'Token anger inte vad den får göra, och tjänsthuvudnamnet hittades inte.',
  'check.P10.isMissing': 'Saknas. Det som kräver behörigheten kan inte läsas eller utföras.',
  'check.P10.isBroader': 'Beviljad, men behövs inte av verktyget.',
  'check.P10.exposed':
    'Beviljade för alla: vilket skript som helst på vilken sida som helst i klientorganisationen kan använda de här behörigheterna för besökarens räkning.',

  'check.P11.title': 'Ingen annan klientorganisation är beroende av den här',
  'check.P11.why':
    'Partner, kunder och anslutna klientorganisationer förlorar det de har här när klientorganisationen är borta. Användare som har etablerats på andra håll blir kvar där utan källa.',
  'check.P11.todo':
    'Meddela partner och kunder datumet.\nAvsluta partnerrelationer under Inställningar > Partnerrelationer.\nStoppa synkroniseringen mellan klientorganisationer och lämna multitenantorganisationen.',
  'check.P11.proof': 'Graph visar ingen relation, ingen partner för åtkomst mellan klientorganisationer och ingen multitenantorganisation.',
  'check.P11.pass':
    'Ingen relation till någon annan klientorganisation hittades. Om ni själva är kund hos en partner syns det inte i Graph. Titta en gång i administrationscentret.',
  'check.P11.found': (values, format) =>
    format.plural(values.count, {
      one: '1 relation till en annan klientorganisation',
      other: `${format.number(values.count)} relationer till andra klientorganisationer`
    }),
  'check.P11.delegated': 'Du administrerar den här kunden. Åtkomsten upphör tillsammans med klientorganisationen.',
  'check.P11.crossTenant': 'Åtkomst mellan klientorganisationer är konfigurerad för den här.',
  'check.P11.multiTenant': (values) =>
    values.name === ''
      ? 'Klientorganisationen ingår i en multitenantorganisation.'
      : `Klientorganisationen ingår i multitenantorganisationen ”${values.name}”.`,

  'check.P12.title': 'Data är säkerhetskopierade',
  'check.P12.why':
    'Det som inte är säkerhetskopierat går förlorat: SharePoint och OneDrive tas bort direkt tillsammans med sin prenumeration. Inventeringen visar vad som fanns, men innehåller inget av det.',
  'check.P12.todo':
    'Säkerhetskopiera e-post, OneDrive, SharePoint och Teams till en plats utanför den här klientorganisationen.\nÖppna några filer och e-postmeddelanden från säkerhetskopian.\nIntyga varje slag här med ditt namn.',
  'check.P12.proof': 'Varje slag är intygat av en namngiven person. Inget verktyg kan läsa en säkerhetskopia åt dig.',
  'check.P12.open': 'Inte alla säkerhetskopior är intygade än.',

  'check.P13.title': 'Det som Graph inte ser är omhändertaget',
  'check.P13.why':
    'Telefonnummer, registrarkonton och andra tjänster hänger på klientorganisationen utan att Graph vet om det. Efter stängningen kan ingen logga in för att rädda dem.',
  'check.P13.todo': 'Gå igenom listan punkt för punkt.\nIntyga varje punkt här, även om den inte gäller er.',
  'check.P13.proof': 'Varje punkt är intygad av en namngiven person.',
  'check.P13.open': 'Inte alla punkter är intygade än.'
};
