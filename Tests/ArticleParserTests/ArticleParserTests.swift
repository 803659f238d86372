@testable import ArticleParser

