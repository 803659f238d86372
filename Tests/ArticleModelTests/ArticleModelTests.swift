@testable import ArticleModel

