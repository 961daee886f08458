Gem::Specification.new do |spec|
  spec.name = "shop"
  spec.version = "1.0"
  spec.summary = "A shop"
  spec.authors = ["Ada"]
  spec.files = ["ext/shop/extconf.rb", "ext/shop/shop.c"]
  spec.extensions = ["ext/shop/extconf.rb"]
end
