namespace ScoringPlatform.Console.Generator;

/// <summary>A property of a result record.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Key">Its key in the response.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Reader">A function from the JSON value to the property's.</param>
internal sealed record RecordProperty(string Name, string Key, string Type, string Reader)
{
    /// <summary>The key under which the type of a union's member stands.</summary>
    public const string TypeNameKey = "__typename";

    public string Declare => $"{Type} {Name}";

    public string Read => $"global::ScoringPlatform.Console.Operations.JsonRead.Get(e, \"{Key}\", {Reader})";
}
