"""The Word templates of the product: .docx files that a jurist may edit, and no code."""
