namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>The operations kept under <c>samples/operations</c>.</summary>
internal static class SampleOperations
{
    private static readonly string Folder = Find();

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".graphql"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var operations = Path.Combine(folder.FullName, "samples", "operations");
            if (Directory.Exists(operations))
            {
                return operations;
            }
        }

        throw new DirectoryNotFoundException("samples/operations");
    }
}
