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
        Assert.Equal(["api", "api-2", "migrate", "redis", "sqlserver"], Services.Children.Keys.Select(Text).Order(StringComparer.Ordinal));

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
            .Select(volume => Text(volume).Split(':')[0]);

        Assert.Equal(declared.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
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
            if (service.Children.Remove("<<", out var merged))
            {
                foreach (var (key, value) in ((YamlMappingNode)merged).Children.Where(entry => !service.Children.ContainsKey(entry.Key)))
                {
                    service.Add(key, value);
                }
            }
        }

        return root;
    }

    private static YamlMappingNode Map(YamlMappingNode node, params string[] path) =>
        path.Aggregate(node, (current, key) => Assert.IsType<YamlMappingNode>(current.Children[key]));

    private static string Text(YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value!;

    private static YamlScalarNode Scalar(string text) => new(text);
}
