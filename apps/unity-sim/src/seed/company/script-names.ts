import type { Name, Names } from './names.ts'

/** Pairs of `written:spelt`. */
const pairs = (text: string): readonly Name[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [written = '', spelt = ''] = pair.split(':')
      return [written.replaceAll('_', ' '), spelt]
    })

const script = (given: string, family: string, familyFirst?: string): Names => ({
  given: pairs(given),
  family: pairs(family),
  ...(familyFirst !== undefined && { familyFirst }),
})

/** Names in other scripts, with the Latin spelling that an account name is made from. */
export const scriptNames = {
  greek: script(
    `Γιώργος:Giorgos Ελένη:Eleni Νίκος:Nikos Μαρία:Maria Κώστας:Kostas Άννα:Anna Δημήτρης:Dimitris Σοφία:Sofia
     Παναγιώτης:Panagiotis Ιωάννα:Ioanna`,
    `Παπαδόπουλος:Papadopoulos Βλάχος:Vlachos Οικονόμου:Oikonomou Νικολαΐδης:Nikolaidis Γεωργίου:Georgiou
     Αλεξίου:Alexiou Ζαχαρίας:Zacharias Κωνσταντινίδης:Konstantinidis`,
  ),
  cyrillic: script(
    `Иван:Ivan Ольга:Olga Дмитрий:Dmitry Наталья:Natalia Сергей:Sergey Юлия:Yulia Андрій:Andrii Оксана:Oksana
     Ївга:Yivha Щасна:Shchasna Георги:Georgi Ђорђе:Djordje`,
    `Иванов:Ivanov Кузнецова:Kuznetsova Щербаков:Shcherbakov Соловьёв:Solovyov Шевченко:Shevchenko
     Їжакевич:Yizhakevych Стоянов:Stoyanov Ђорђевић:Djordjevic Ющенко:Yushchenko Мельник:Melnyk`,
  ),
  hebrew: script(
    `נועה:Noa איתי:Itai תמר:Tamar יוסף:Yosef מיכל:Michal דוד:David שירה:Shira אביגיל:Avigail`,
    `כהן:Cohen לוי:Levi מזרחי:Mizrahi פרידמן:Friedman ביטון:Biton אזולאי:Azoulay שפירא:Shapira גולדשטיין:Goldstein`,
  ),
  arabic: script(
    `محمد:Mohammed فاطمة:Fatima أحمد:Ahmed عائشة:Aisha يوسف:Yousef ليلى:Layla خالد:Khalid نور:Nour عبد_الرحمن:Abdulrahman`,
    `الحسيني:Alhusseini المنصوري:Almansoori حداد:Haddad الفاسي:Alfassi خليل:Khalil النجار:Alnajjar بن_سعيد:BinSaeed`,
  ),
  chinese: script(
    `伟:Wei 芳:Fang 秀英:Xiuying 敏:Min 静:Jing 丽华:Lihua 强:Qiang 建国:Jianguo 梓涵:Zihan 浩然:Haoran`,
    `王:Wang 李:Li 张:Zhang 刘:Liu 陈:Chen 杨:Yang 黄:Huang 欧阳:Ouyang 司马:Sima 徐:Xu`,
    '',
  ),
  japanese: script(
    `陽菜:Hina 蓮:Ren さくら:Sakura 大翔:Hiroto 美咲:Misaki 健太郎:Kentaro 結衣:Yui ユリ:Yuri 直樹:Naoki 恵:Megumi`,
    `佐藤:Sato 鈴木:Suzuki 高橋:Takahashi 田中:Tanaka 渡辺:Watanabe 伊藤:Ito 山本:Yamamoto 小林:Kobayashi 齋藤:Saito
     𠮷田:Yoshida`,
    '',
  ),
  korean: script(
    `민준:Minjun 서연:Seoyeon 지훈:Jihun 하은:Haeun 도윤:Doyun 수빈:Subin 예준:Yejun 지우:Jiwoo`,
    `김:Kim 이:Lee 박:Park 최:Choi 정:Jung 강:Kang 조:Cho 남궁:Namgung`,
    '',
  ),
} satisfies Record<string, Names>
