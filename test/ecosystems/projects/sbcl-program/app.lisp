(defun total (prices)
  (reduce (function +) prices))
