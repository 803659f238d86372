// ArticleParser
