/** A display name that breaks careless code, with a sign-in name that Entra would accept. */
export interface OddName {
  readonly displayName: string;
  readonly local: string;
}

const RIGHT_TO_LEFT_MARK = '\u200F';
const RIGHT_TO_LEFT_OVERRIDE = '\u202E';
const ZERO_WIDTH_SPACE = '\u200B';
const NO_BREAK_SPACE = '\u00A0';

const odd = (displayName: string, local: string): OddName => ({ displayName, local });

/** Names for lists, CSV, HTML, filters and typed confirmations to get wrong. */
export const ODD_NAMES: readonly OddName[] = [
  odd("Seán O'Brien", "sean.o'brien"),
  odd("Siobhán O'Neill-D'Arcy", "siobhan.o'neill"),
  odd('=HYPERLINK("https://fabrikam.example";"Preisliste")', 'preisliste'),
  odd('+49 30 555 0137 (Empfang)', 'empfang'),
  odd('@Ausstellung Küchen', 'ausstellung'),
  odd('-Testkonto- nicht löschen', 'testkonto'),
  odd('\tTabulator am Anfang', 'tabulator'),
  odd('<img src=x onerror=alert(1)>', 'img'),
  odd('</script><b>Fett & Söhne</b>', 'fett.soehne'),
  odd('Holz, Jonas "Joni"', 'jonas.holz2'),
  odd('Robert"); DROP TABLE Users;--', 'robert.tables'),
  odd('Lager; Tor 4; Nachtschicht', 'lager.tor4'),
  odd(`${RIGHT_TO_LEFT_MARK}محمد العتيبي`, 'mohammed.alotaibi'),
  odd(`${RIGHT_TO_LEFT_MARK}נועה לוי${RIGHT_TO_LEFT_MARK}`, 'noa.levi'),
  odd(`Rechnung${RIGHT_TO_LEFT_OVERRIDE}fdp.exe`, 'rechnung'),
  odd('王芳', 'wang.fang'),
  odd('山田 花子', 'hanako.yamada'),
  odd('김민준', 'minjun.kim'),
  odd('Nguyễn Thị Hồng', 'nguyen.hong'),
  odd('Ελένη Παππά', 'eleni.pappa'),
  odd('Святослава Коваль', 'sviatoslava.koval'),
  odd('İlker IŞIK', 'ilker.isik'),
  odd('Jonas 🪑 Tischler', 'jonas.tischler3'),
  odd('Küchenteam 👩🏽‍🍳👨‍👩‍👧‍👦 🇩🇪', 'kuechenteam'),
  odd('José Núñez', 'jose.nunez'),
  odd('Jose\u0301 Nu\u0301n\u0303ez', 'jose.nunez2'),
  odd(`Lena${ZERO_WIDTH_SPACE}Becker`, 'lena.becker'),
  odd(`Max${NO_BREAK_SPACE}Mustermann${NO_BREAK_SPACE}`, 'max.mustermann'),
  odd(
    'Dr.-Ing. Maximiliane-Friederike von und zu Donaudampfschifffahrtsgesellschaftskapitänswitwenhausen-Rindfleischetikettierungsüberwachung',
    'maximiliane.friederike.von.und.zu.donaudampfschifffahrtsgesells'
  ),
  odd('Null', 'christopher.null'),
  odd('undefined', 'undefined'),
  odd('0049123', '0049123'),
  odd('1E5', '1e5'),
  odd('C:\\Konten\\', 'c.konten'),
  odd('${name} {{user}} %USERNAME%', 'vorlage'),
  odd('100 % Wolle', 'hundert.wolle'),
  odd('Thomas Müller', 'thomas.mueller'),
  odd('Thomas Müller', 'thomas.mueller2')
];
