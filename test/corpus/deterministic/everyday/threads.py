import queue, subprocess, threading, time
done = []
def work(n):
    time.sleep(0.05)
    done.append(n)
threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
for t in threads: t.start()
for t in threads: t.join(10)
assert len(done) == 8
assert not threading.Event().wait(0.1)
try: queue.Queue().get(timeout=0.1)
except queue.Empty: pass
subprocess.run(["sleep", "0.1"], timeout=10, check=True)
