"""Vietnamese in words and figures: numbers, money, dates, and the capitals of Phụ lục II."""
