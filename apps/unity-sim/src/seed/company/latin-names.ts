import type { Names } from './names.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const latin = (given: string, family: string): Names => ({
  given: words(given).map((name) => [name]),
  family: words(family).map((name) => [name.replaceAll('_', ' ')]),
})

/** Names that are written in Latin letters, with whatever marks they bear. */
export const latinNames = {
  english: latin(
    `James Olivia William Amelia Henry Charlotte Thomas Grace Daniel Emily George Harriet Samuel Lucy Oliver Rachel
     Benjamin Chloe Patrick Siobhán Sean Niamh Eoin Aoife Marcus Denise Jamal Keisha Tyler Brooke`,
    `Smith Johnson O'Brien O'Connor D'Souza Taylor Brown Walker Wright Hughes Thompson Clarke Evans Roberts Murphy
     Kelly MacDonald McAllister Fitzgerald Smith-Jones Hartley-Booth Washington Jefferson Baker Cooper Ward Turner
     Hill Bennett Gray`,
  ),
  italian: latin(
    `Giulia Luca Sofia Matteo Francesca Alessandro Chiara Lorenzo Martina Davide Elena Andrea Valentina Simone Nicolò
     Federica Riccardo Beatrice Tommaso Ilaria`,
    `Rossi Bianchi Ferrari Esposito Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Costa Giordano
     Mancini Rizzo Lombardi D'Angelo Dell'Acqua`,
  ),
  german: latin(
    `Lena Jürgen Anna Günther Katharina Björn Sabine Matthias Ulrike Jörg Heike Stefan Käthe Lukas Johanna Felix
     Annegret Klaus-Dieter Marie-Luise Tobias`,
    `Müller Schäfer Weiß Groß Köhler Jäger Schröder Krüger Böhm Vogel von_Hohenstein Schmidt-Rottluff Größler Huber
     Winkler Baumgärtner Strauß Lindemann Österreicher Übelacker`,
  ),
  french: latin(
    `Élodie François Hélène Jérôme Chloé Rémi Zoé Benoît Océane Gaël Anaïs Jean-Baptiste Marie-Claire Loïc Maëlle
     Étienne Amélie Thibault Noémie Cédric`,
    `Lefèvre Dubois Bénard Garçon L'Hermite Noël Château Gauthier Pélissier Rousseau de_La_Fontaine Beaulieu Côté
     Tremblay Gagné Bélanger Lévesque Saint-Exupéry Moreau Fournier`,
  ),
  iberian: latin(
    `José María Íñigo Begoña Joaquín Lucía Andrés Inés Sebastián Ángela João Conceição Tiago Mariana Luís Inácia
     Gonçalo Beatriz Vinícius Iracema`,
    `García Muñoz Núñez Peña Ibáñez Gutiérrez Ordóñez Etxeberria Sáenz García_Márquez Silva Santos Araújo Guimarães
     Conceição Assunção Magalhães Gonçalves dos_Anjos Simões`,
  ),
  nordic: latin(
    `Åse Bjørn Øyvind Sølvi Håkon Ingrid Jón Þórunn Sigríður Örjan Åsa Märta Jyrki Päivi Søren Mette Astrid Gunnar
     Linnéa Väinö`,
    `Ødegård Sørensen Ångström Åkerström Bjørnson Hæstad Jónsdóttir Guðmundsson Þórðarson Hämäläinen Mäkelä Kjær
     Nygård Lindqvist Østergaard Skjelbred Räikkönen Dahl Sjöberg Holm`,
  ),
  polish: latin(
    `Łukasz Agnieszka Paweł Małgorzata Grzegorz Żaneta Michał Świętosława Zbigniew Katarzyna Bożena Wojciech Jędrzej
     Krystyna Stanisław Elżbieta Mieczysław Danuta Sławomir Jadwiga`,
    `Wiśniewski Wójcik Kowalczyk Zieliński Dąbrowski Szymański Woźniak Kozłowski Jabłoński Krawczyk Łęcki Śliwiński
     Źrebiec Żółkiewski Brzęczyszczykiewicz Gałązka Pawłowska-Nowak Mróz Grabowski Ćwikła`,
  ),
  czech: latin(
    `Jiří Kateřina Ondřej Žaneta Tomáš Šárka Vojtěch Růžena Matěj Eliška Štefan Ľubica Ďuro Zoltán Ágnes István
     Dániel Kőszegi Ştefan Ioana`,
    `Dvořák Černý Procházka Kučera Veselý Horák Němec Říha Šimůnek Žižka Hrabě Tóth Kovács Nagy Szabó Őri Ionescu
     Popescu Țurcanu Šťastný`,
  ),
  turkish: latin(
    `İbrahim Ayşe Çağlar Şebnem Ömer Gülşah Işıl Uğur Özlem Yiğit Tuğba Kıvanç Ilgın Mehmet Zeynep Emre Elif Ferhat
     Nurgül Sıla`,
    `Yılmaz Şahin Öztürk Çelik Yıldız Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özkan Şimşek Ünal Işık
     Güneş Ağaoğlu`,
  ),
  vietnamese: {
    ...latin(
      `Ánh Bảo Cường Dũng Hạnh Hồng Hương Khánh Lệ Mỹ Ngọc Nhân Phượng Quỳnh Thảo Thủy Trâm Tuấn Vũ Yến`,
      `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lương Trịnh Mạc`,
    ),
    familyFirst: ' ',
  },
  indian: latin(
    `Aarav Ananya Arjun Deepika Ishaan Kavya Lakshmi Manish Neha Pranav Priya Rahul Rohan Sanjana Shreya Siddharth
     Sunita Tanvi Venkat Vikram`,
    `Sharma Patel Iyer Reddy Nair Krishnamurthy Venkataraman Banerjee Chatterjee Mukhopadhyay Gupta Singh Kaur Joshi
     Desai Kulkarni Rao Menon Pillai Subramanian`,
  ),
} satisfies Record<string, Names>
