namespace ScoringPlatform.Console.Forms;

/// <summary>Ends the making of a page: the browser is to load another address.</summary>
public sealed class RedirectionException(string address) : Exception($"Continue at {address}")
{
    public string Address { get; } = address;
}
