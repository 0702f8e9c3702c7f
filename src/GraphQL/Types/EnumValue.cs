namespace ScoringPlatform.GraphQL.Types;

/// <summary>A value of an enum and the .NET value it stands for; without one it stands for its own name.</summary>
public sealed class EnumValue(string name, object? runtimeValue = null) : DeprecatableMember(name)
{
    public object RuntimeValue { get; } = runtimeValue ?? name;
}
