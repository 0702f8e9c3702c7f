namespace ScoringPlatform.Db.Loading;

/// <summary>
/// A standard was edited without a new version. What is stored stays as it is: decisions were made by it.
/// </summary>
public sealed class StandardChangedException(string code, string version)
    : Exception($"The standard {code} differs from the stored version {version}; give the changed file a new version.")
{
    public string StandardCode { get; } = code;

    public string StandardVersion { get; } = version;
}
