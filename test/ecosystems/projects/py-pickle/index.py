import pickle

words = {"apple", "pear", "plum", "quince", "cherry", "grape", "melon", "fig"}
with open("index.pickle", "wb") as file:
    pickle.dump(words, file)
