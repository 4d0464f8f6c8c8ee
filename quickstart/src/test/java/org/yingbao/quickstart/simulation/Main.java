package org.yingbao.quickstart.simulation;
import org.yingbao.pipeline.simulation.Fault;
public class Main {
  public static void main(String[] a) throws Exception {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(ch.qos.logback.classic.Level.OFF);
    long from = Long.parseLong(a[0]); int n = Integer.parseInt(a[1]); boolean traced = a.length>2;
    long t=System.nanoTime(); int bad=0;
    for (long s=from;s<from+n;s++){ Run r=Run.of(s,Fault.NONE,traced);
      if((s-from)%100==99){System.out.println("  "+(s-from+1)+" at "+(System.nanoTime()-t)/1000000+" ms, cpu "+((com.sun.management.OperatingSystemMXBean)java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()/1000000);}
      if(!r.wrong().isEmpty()){bad++; System.out.println("SEED "+s+" "+(r.wrong().size())+": "+r.wrong().get(0).lines().limit(12).collect(java.util.stream.Collectors.joining("\n"))); if(traced) r.trace().forEach(System.out::println); else if (bad>15) break;}
      else if (traced && n==1) r.trace().forEach(System.out::println);
    }
    System.out.println(bad+" bad, ms per seed "+(System.nanoTime()-t)/1e6/n);
  }
}
