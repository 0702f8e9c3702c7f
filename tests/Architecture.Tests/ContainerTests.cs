using YamlDotNet.RepresentationModel;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>What <c>compose.yaml</c> and <c>Dockerfile</c> say, held against the settings and commands that there are.</summary>
public sealed class ContainerTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"));

    private static readonly YamlMappingNode Compose = Read();

    private static readonly YamlMappingNode Services = Map(Compose, "services");

    [Fact]
    public void Compose_Services_AreTwoNodesTheirDatabaseAndTheirTopics() =>
        Assert.Equal(["api", "api-2", "logins", "migrate", "redis", "rights", "settings", "sqlserver"], Services.Children.Keys.Select(Text).Order(StringComparer.Ordinal));

    [Fact]
    public void Compose_Settings_AreInTheTableOfSettings()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));
        var settings = Map(Compose, "x-api", "environment").Children.Keys.Select(Text)
            .Where(name => name is not "ASPNETCORE_ENVIRONMENT")
            .Select(name => name.Replace("__", ":", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Contains($"`{setting}`", table, StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_Secrets_ComeFromTheEnvironment()
    {
        var environments = Services.Children.Values.OfType<YamlMappingNode>()
            .Where(service => service.Children.ContainsKey("environment"))
            .SelectMany(service => Map(service, "environment").Children)
            .Append(new(Scalar("ConnectionString"), Map(Compose, "x-api", "environment").Children["Database__ConnectionString"]));

        Assert.All(
            environments.Where(entry => Text(entry.Key).Contains("PASSWORD", StringComparison.OrdinalIgnoreCase)
                || Text(entry.Key).EndsWith("Key", StringComparison.Ordinal)
                || Text(entry.Key) == "ConnectionString"),
            entry => Assert.Contains("${", Text(entry.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_Ports_AreOpenOnTheMachineItselfAlone()
    {
        var ports = Services.Children.Values.OfType<YamlMappingNode>()
            .Where(service => service.Children.ContainsKey("ports"))
            .SelectMany(service => (YamlSequenceNode)service.Children["ports"])
            .Select(Text)
            .ToList();

        Assert.Equal(2, ports.Count);
        Assert.All(ports, port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_WhatServicesWaitFor_IsAServiceThatSaysItIsReady()
    {
        foreach (var service in Services.Children.Values.Cast<YamlMappingNode>().Where(service => service.Children.ContainsKey("depends_on")))
        {
            foreach (var (name, condition) in Map(service, "depends_on").Children)
            {
                var target = Assert.IsType<YamlMappingNode>(Services.Children[name]);
                var asked = Text(((YamlMappingNode)condition).Children["condition"]);
                Assert.Equal(asked == "service_healthy", target.Children.ContainsKey("healthcheck"));
            }
        }
    }

    [Fact]
    public void Compose_NamedVolumes_AreDeclared()
    {
        var declared = Map(Compose, "volumes").Children.Keys.Select(Text).ToList();
        var used = Services.Children.Values.OfType<YamlMappingNode>()
            .Where(service => service.Children.ContainsKey("volumes"))
            .SelectMany(service => (YamlSequenceNode)service.Children["volumes"])
            .Select(volume => Text(volume).Split(':')[0])
            .Where(volume => !volume.StartsWith('.'));

        Assert.Equal(declared.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The server's administrator makes the logins; a node's may do what <c>sqlserver-rights.sql</c> says.</summary>
    [Fact]
    public void Compose_Programs_ConnectByLoginsOfTheirOwn()
    {
        var logins = Script("sqlserver-logins.sql");

        Assert.Equal(
            [("api", "scoring_node"), ("api-2", "scoring_node"), ("migrate", "scoring_owner")],
            Services.Children
                .Where(service => ((YamlMappingNode)service.Value).Children.ContainsKey("environment"))
                .Select(service => (Name: Text(service.Key), Settings: Map((YamlMappingNode)service.Value, "environment").Children))
                .Where(service => service.Settings.ContainsKey("Database__ConnectionString"))
                .Select(service => (service.Name, Login(Text(service.Settings["Database__ConnectionString"]))))
                .Order());
        Assert.All(["scoring_node", "scoring_owner"], login => Assert.Contains($"CREATE LOGIN [{login}]", logins, StringComparison.Ordinal));
        Assert.Contains("ALTER ROLE [db_owner] ADD MEMBER [scoring_owner];", logins, StringComparison.Ordinal);
        Assert.DoesNotContain("ADD MEMBER [scoring_node]", logins, StringComparison.Ordinal);
        Assert.Contains("ALTER ROLE [scoring_app] ADD MEMBER [scoring_node];", Script("sqlserver-node.sql"), StringComparison.Ordinal);
        Assert.DoesNotContain("scoring_owner", Text(Map(Compose, "x-api", "environment").Children["Database__ConnectionString"]), StringComparison.Ordinal);
    }

    /// <summary>Logins, settings, tables, rights, nodes: each waits for the one before it.</summary>
    [Fact]
    public void Compose_Preparation_RunsInItsOrderByScriptsThatAreThere()
    {
        string[] order = ["sqlserver", "logins", "settings", "migrate", "rights", "api"];

        Assert.All(order.Zip(order.Skip(1)), pair => Assert.True(Map(Services, pair.Second, "depends_on").Children.ContainsKey(pair.First), pair.Second));
        var scripts = order.SelectMany(name => ((YamlMappingNode)Services.Children[name]).Children.TryGetValue("command", out var command) ? (YamlSequenceNode)command : [])
            .SelectMany(part => Text(part).Split(','))
            .Where(part => part.StartsWith("/scripts/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(4, scripts.Count);
        Assert.All(scripts, script => Assert.NotEmpty(Script(script["/scripts/".Length..])));
    }

    [Fact]
    public void Dockerfile_LastStage_RunsAsNobodyInParticularAndHasNoSdk()
    {
        var last = Lines.Skip(Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))).ToList();

        Assert.DoesNotContain("sdk", last[0], StringComparison.Ordinal);
        Assert.Contains("USER $APP_UID", last);
        Assert.DoesNotContain(last, line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }

    [Fact]
    public void Dockerfile_Instructions_AreKnownOnes()
    {
        string[] known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "VOLUME", "EXPOSE", "USER", "HEALTHCHECK", "ENTRYPOINT"];

        Assert.All(
            Lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')[0]),
            instruction => Assert.Contains(instruction, known));
    }

    [Fact]
    public void Dockerfile_Program_IsTheOneThatIsBuilt()
    {
        var program = Path.GetFileName(PlatformAssemblies.Load("Api").Location);

        Assert.Contains($"ENTRYPOINT [\"dotnet\", \"{program}\"]", Lines);
        Assert.Contains(Lines, line => line.Contains($"\"{program}\", \"health\"", StringComparison.Ordinal));
    }

    /// <summary>The document with the merge keys of its anchors resolved.</summary>
    private static YamlMappingNode Read()
    {
        using var text = new StreamReader(Path.Combine(Repository.Root, "compose.yaml"));
        var stream = new YamlStream();
        stream.Load(text);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        foreach (var service in Map(root, "services").Children.Values.Cast<YamlMappingNode>())
        {
            Merge(service);
            if (service.Children.TryGetValue("environment", out var environment))
            {
                Merge((YamlMappingNode)environment);
            }
        }

        return root;
    }

    private static void Merge(YamlMappingNode node)
    {
        if (!node.Children.Remove("<<", out var merged))
        {
            return;
        }

        foreach (var (key, value) in ((YamlMappingNode)merged).Children.Where(entry => !node.Children.ContainsKey(entry.Key)))
        {
            node.Add(key, value);
        }
    }

    private static string Script(string name) => File.ReadAllText(Path.Combine(Repository.Root, "db", "scripts", name));

    private static string Login(string connection) =>
        connection.Split(';').Single(part => part.StartsWith("User Id=", StringComparison.Ordinal))["User Id=".Length..];

    private static YamlMappingNode Map(YamlMappingNode node, params string[] path) =>
        path.Aggregate(node, (current, key) => Assert.IsType<YamlMappingNode>(current.Children[key]));

    private static string Text(YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value!;

    private static YamlScalarNode Scalar(string text) => new(text);
}
