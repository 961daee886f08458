total <- function(prices) {
  sum(prices)
}
