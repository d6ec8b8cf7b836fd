"""The layouts of Phụ lục III: each is a short list of thành phần."""
