namespace ScoringPlatform.Db.Loading;

/// <summary>The review standards that come with the program, from <c>db/standards</c>.</summary>
public static class ShippedStandards
{
    private const string Prefix = "standards/";

    /// <summary>The names of the files, in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. typeof(ShippedStandards).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The codes of the standards, each the name of its file, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)!)];

    /// <summary>A file's bytes as shipped.</summary>
    /// <exception cref="FileNotFoundException">No standard of this name is shipped.</exception>
    public static byte[] Read(string file)
    {
        using var stream = typeof(ShippedStandards).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new FileNotFoundException("No such standard is shipped.", file);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
