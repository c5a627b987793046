import org.apache.jmeter.control.LoopController;
import org.apache.jmeter.engine.StandardJMeterEngine;
import org.apache.jmeter.protocol.http.sampler.HTTPSampler;
import org.apache.jmeter.reporters.ResultCollector;
import org.apache.jmeter.reporters.Summariser;
import org.apache.jmeter.testelement.TestPlan;
import org.apache.jmeter.threads.SetupThreadGroup;
import org.apache.jmeter.util.JMeterUtils;
import org.apache.jorphan.collections.HashTree;

/** A plan of JMeter's own parts, run by its engine: Debian's JMeter cannot read plan files with the XStream it comes with. */
public class Load {
  public static void main(String[] args) {
    JMeterUtils.setJMeterHome("/usr/share/jmeter");
    JMeterUtils.loadJMeterProperties("/usr/share/jmeter/bin/jmeter.properties");
    JMeterUtils.setProperty("jmeter.save.saveservice.output_format", args[1]);
    JMeterUtils.setProperty("jmeter.save.saveservice.print_field_names", "true");
    JMeterUtils.setProperty("saveservice_properties", "/bin/saveservice.properties");
    JMeterUtils.setProperty("summariser.name", "summary");
    JMeterUtils.initLocale();
    HTTPSampler home = new HTTPSampler();
    home.setDomain("127.0.0.1");
    home.setPort(Integer.parseInt(args[0]));
    home.setPath("/");
    home.setMethod("GET");
    home.setName("home, with a comma");
    LoopController loop = new LoopController();
    loop.setLoops(25);
    loop.setFirst(true);
    loop.initialize();
    SetupThreadGroup users = new SetupThreadGroup();
    users.setNumThreads(4);
    users.setRampUp(0);
    users.setSamplerController(loop);
    TestPlan plan = new TestPlan("plan");
    HashTree tree = new HashTree();
    HashTree inside = tree.add(plan);
    ResultCollector collector = new ResultCollector(new Summariser("summary"));
    collector.setFilename(args[2]);
    inside.add(collector);
    inside.add(users).add(home);
    StandardJMeterEngine engine = new StandardJMeterEngine();
    engine.configure(tree);
    engine.run();
    System.exit(0);
  }
}
