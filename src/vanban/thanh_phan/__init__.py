"""The formal elements (thành phần thể thức): each module writes one into a template and gives its values."""
