/// Words of Chinese and Japanese that attribute speech, as characters.
struct IdeographicWords {
  /// The longest first, so that the first that fits is the longest.
  private let words: [[UInt32]]

  init(_ words: StaticString) {
    self.words = words.description.split(separator: " ")
      .map { $0.unicodeScalars.map(\.value) }
      .sorted { ($1.count, $0.first ?? 0) < ($0.count, $1.first ?? 0) }
  }

  /// The length of the word that begins at a token; 0 for none.
  func length(at start: Int, in tokens: [Token], before end: Int) -> Int {
    for word in words where start + word.count <= end {
      if word.indices.allSatisfy({ tokens[start + $0].scalar == word[$0] }) { return word.count }
    }
    return 0
  }

  /// The length of the word that ends before a token; 0 for none.
  func length(endingAt end: Int, in tokens: [Token], from start: Int) -> Int {
    for word in words where end - word.count >= start {
      let first = end - word.count
      if word.indices.allSatisfy({ tokens[first + $0].scalar == word[$0] }) { return word.count }
    }
    return 0
  }

  static let verbs = IdeographicWords(
    """
    说 说道 称 表示 指出 认为 介绍 介绍说 告诉 告诉记者 强调 强调说 解释 解释说 透露 宣布 回应 回应说 坦言 \
    补充 补充说 回忆 回忆说 写道 问道 答道 呼吁 警告 承认 否认 表态 谈到 提到 直言 感叹 说明 報道 报道 預計 \
    說 說道 稱 認為 介紹 告訴 告訴記者 強調 解釋 宣佈 回應 補充 補充說 回憶 寫道 問道 警告說
    """)

  static let japaneseVerbs = IdeographicWords(
    "述べ 語っ 語る 話し 話す 説明 指摘 強調 明かし 訴え 答え 言っ 言う コメント 主張 発表 振り返 呼びかけ")

  static let roles = IdeographicWords(
    """
    总经理 副总经理 经理 董事长 副董事长 首席执行官 首席技术官 首席财务官 首席科学家 总裁 副总裁 总监 主席 副主席 \
    创始人 联合创始人 负责人 发言人 新闻发言人 局长 副局长 厅长 副厅长 部长 副部长 省长 副省长 市长 副市长 县长 \
    镇长 村长 处长 科长 主任 副主任 院长 副院长 校长 副校长 所长 馆长 站长 会长 秘书长 书记 书记员 委员 教授 副教授 \
    研究员 工程师 总工程师 分析师 经济学家 专家 学者 博士 医生 护士 律师 法官 检察官 教练 队长 运动员 记者 编辑 作家 \
    导演 演员 歌手 农户 农民 村民 居民 市民 司机 店主 老板 业主 家长 老师 学生 员工 职员 飞手 渔民 牧民 顾客 总统 总理 \
    外长 首相 大使 议员 将军 上校 警长 總經理 經理 董事長 執行長 總裁 創辦人 負責人 發言人 局長 部長 市長 縣長 主任委員 \
    院長 校長 館長 會長 秘書長 教授 研究員 工程師 分析師 專家 醫生 律師 記者 總統 總理 議員
    """)

  static let japaneseRoles = IdeographicWords(
    """
    社長 副社長 会長 代表 代表取締役 部長 課長 所長 館長 院長 校長 教授 准教授 研究員 市長 知事 町長 村長 首相 大臣 \
    長官 議員 監督 選手 記者 弁護士 医師 店長 船長 組合長 理事長 委員長 事務局長 専務 常務 担当者 広報担当
    """)

  /// What stands between a speaker and the verb.
  static let asides = IdeographicWords(
    """
    昨天 今天 昨日 今日 近日 日前 当天 随后 还 也 则 又 曾 就 同时 接着 最后 进一步 对此 当时 此前 日 上午 下午 晚间 \
    向记者 对记者 当场 一再 多次 特别 甚至 這樣 昨 則 對此 隨後 進一步
    """)

  /// Surnames of Chinese people; a full name has one or two characters behind it.
  static let surnames = IdeographicWords(
    """
    王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 \
    韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 蕭 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 \
    谭 譚 陆 陸 汪 范 金 石 廖 贾 賈 夏 韦 韋 付 方 白 邹 鄒 孟 熊 秦 邱 江 尹 薛 闫 閻 段 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 \
    毛 郝 龚 龔 邵 万 萬 钱 錢 严 嚴 覃 武 戴 莫 孔 向 汤 湯 常 温 溫 康 施 文 牛 樊 葛 邢 安 齐 齊 易 乔 喬 伍 庞 龐 颜 顏 \
    倪 庄 莊 聂 聶 章 鲁 魯 岳 翟 申 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官
    """)
}
