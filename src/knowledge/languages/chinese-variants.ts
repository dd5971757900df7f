/**
 * Frequent characters that only one of the two ways of writing Chinese uses, simplified and traditional side by
 * side. Characters that one way has as well in another meaning (后, 里, 干, 面) are left out.
 */
const pairs =
  '个個 们們 这這 说說 时時 来來 国國 对對 会會 过過 发發 经經 没沒 还還 进進 样樣 开開 从從 动動 现現 长長 问問 两兩 ' +
  '见見 关關 点點 业業 员員 实實 将將 当當 电電 话話 认認 请請 谢謝 您您 号號 账賬 帐帳 户戶 码碼 邮郵 箱箱 订訂 单單 购購 买買 卖賣 ' +
  '优優 惠惠 货貨 运運 费費 价價 钱錢 总總 计計 额額 付付 链鏈 链鍊 连連 击擊 击撃 键鍵 按按 钮鈕 验驗 证證 确確 设設 置置 ' +
  '护護 隐隱 条條 款款 权權 务務 联聯 系系 们們 您您 欢歡 迎迎 团團 队隊 应應 该該 让讓 为為 与與 无無 种種 类類 级級 线線 ' +
  '网網 页頁 图圖 书書 读讀 写寫 听聽 观觀 觉覺 爱愛 亲親 学學 习習 师師 岁歲 万萬 亿億 几幾 双雙 单單 独獨 边邊 远遠 近近 ' +
  '东東 车車 门門 间間 闻聞 阅閱 办辦 报報 导導 场場 块塊 处處 备備 复復 够夠 头頭 奖獎 妈媽 孙孫 宝寶 审審 宾賓 尔爾 尘塵 ' +
  '层層 届屆 属屬 岛島 币幣 师師 带帶 帮幫 并並 广廣 庆慶 库庫 张張 强強 归歸 录錄 径徑 忆憶 怀懷 态態 总總 恶惡 惊驚 惯慣 ' +
  '愿願 战戰 户戶 扫掃 扩擴 执執 换換 损損 据據 数數 断斷 旧舊 显顯 晓曉 术術 机機 杀殺 杂雜 极極 构構 标標 栏欄 树樹 检檢 ' +
  '楼樓 欧歐 残殘 毕畢 气氣 汉漢 汤湯 测測 济濟 浏瀏 览覽 温溫 满滿 灵靈 热熱 灯燈 爷爺 状狀 环環 产產 疗療 监監 盘盤 ' +
  '礼禮 离離 积積 称稱 稳穩 笔筆 签簽 简簡 组組 细細 终終 绍紹 结結 给給 络絡 统統 继繼 续續 维維 综綜 编編 练練 缘緣 罗羅 ' +
  '义義 脑腦 脸臉 节節 范範 药藥 获獲 营營 补補 装裝 规規 视視 记記 讨討 训訓 议議 讲講 许許 论論 访訪 评評 识識 词詞 试試 ' +
  '详詳 语語 误誤 调調 谁誰 谈談 负負 财財 责責 质質 贴貼 贵貴 贸貿 资資 赏賞 赛賽 赶趕 转轉 轮輪 软軟 轻輕 载載 较較 输輸 ' +
  '达達 迟遲 适適 选選 递遞 通通 遗遺 错錯 针針 银銀 铁鐵 销銷 锁鎖 镜鏡 闭閉 队隊 阳陽 际際 险險 随隨 难難 须須 预預 领領 ' +
  '题題 颜顏 风風 飞飛 饭飯 饮飲 馆館 驾駕 鱼魚 鸟鳥 麦麥 黄黃 龙龍 体體 余餘 侧側 储儲 儿兒 农農 决決 况況 减減 华華 协協 ' +
  '卫衛 压壓 历歷 参參 变變 台臺 后後 启啟 响響 园園 围圍 坏壞 声聲 够夠 夺奪 奋奮 妇婦 娱娛 宁寧 寻尋 尽盡 屏屏 厅廳 ' +
  '吗嗎 吧吧 呢呢 创創 则則 刚剛 别別 剧劇 劳勞 势勢 区區 医醫 华華 卖賣 厂廠 压壓 县縣 叶葉 团團 传傳 伤傷 伟偉 仅僅 亚亞 ' +
  '专專 严嚴 丰豐 临臨 举舉 乐樂 乡鄉 争爭 云雲 产產 亲親 优優';

// Pairs whose traditional form also stands in simplified text, or the other way round, say nothing.
const ambiguous = new Set('台臺后後云雲里裡系帐帳余餘并並面');

const side = (index: 0 | 1): ReadonlySet<string> =>
  new Set(
    pairs
      .split(' ')
      .filter((pair) => pair[0] !== pair[1])
      .map((pair) => pair[index] ?? '')
      .filter((character) => !ambiguous.has(character)),
  );

export const simplifiedOnly: ReadonlySet<string> = side(0);
/** Japanese keeps some of these forms too: they speak against simplified Chinese, never against Japanese. */
export const traditionalOnly: ReadonlySet<string> = side(1);
