package org.yingbao.quickstart.simulation;
import org.yingbao.pipeline.simulation.Fault;
import org.yingbao.quickstart.simulation.planted.*;
public class Main2 {
  public static void main(String[] a) throws Exception {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(ch.qos.logback.classic.Level.OFF);
    long from = Long.parseLong(a[0]); int n = Integer.parseInt(a[1]);
    for (PlantedFault f : PlantedFault.values()) { if (a.length>2 && !f.name().equals(a[2])) continue;
      long t=System.nanoTime(); boolean found=false;
      for (long s=from;s<from+n;s++){ Run r=Run.of(s,f.plant(),false);
        if(!r.wrong().isEmpty()){ found=true; System.out.printf("%-40s seed %d after %d, %d ms: %s%n", f, s, s-from+1, (System.nanoTime()-t)/1000000, r.wrong().get(0).lines().limit(2).collect(java.util.stream.Collectors.joining(" | "))); break;} }
      if(!found) System.out.printf("%-40s NOT FOUND in %d, %d ms%n", f, n,(System.nanoTime()-t)/1000000);
    }
  }
}
