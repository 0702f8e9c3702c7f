namespace ScoringPlatform.Scoring.Standards;

/// <summary>Reads a standard from a file under <c>db/standards</c>.</summary>
public static class StandardFile
{
    /// <exception cref="StandardException">The file is not a standard; the exception lists every reason.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Standard Read(string path) => StandardReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
}
